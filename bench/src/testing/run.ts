import { createPool } from '@everyplan/engine/testing';
import { measureCalibration } from './measure-calibration.ts';
import { drawLearners, measureExposure } from './measure-exposure.ts';
import { measurePrior } from './measure-prior.ts';
import { measureTests } from './measure-tests.ts';
import { hasReferences, readSimulation } from './read-references.ts';
import { createSeededRandom } from './seeded-random.ts';
import { drawBank } from './simulated-bank.ts';

/** `npm run bench testing -- --json`: adaptive tests beside jscat, calibration beside mirt's stored fits. */
export async function run(options: readonly string[]): Promise<void> {
  if (!hasReferences()) {
    console.log('skipped: ../shared/reference/irt and ../shared/data/irt are not present');
    return;
  }
  const result = measure();
  console.log(
    options.includes('--json') ? JSON.stringify(result) : JSON.stringify(result, null, 2),
  );
}

function measure() {
  const simulation = readSimulation();
  const stored = { thetas: simulation.thetas, responses: simulation.responses };
  const tests = measureTests(simulation);
  const prior = measurePrior({ ...stored, items: simulation.items }, 0.7);
  const fourChoice = drawBank(createSeededRandom(5), { size: 300, c: 0.25 });
  const guessing = drawLearners(fourChoice, 500, 6);
  const even = drawBank(createSeededRandom(8), { size: 300, a: 1 });
  const rates = { drawnRate: 0.24, maximumRate: 0.25 };
  return {
    ...tests,
    calibration: measureCalibration(),
    priorItems: prior.items,
    prior: {
      storedBank: prior,
      fourChoiceBank: measurePrior({ ...guessing, items: fourChoice }, 0.7),
    },
    exposure: {
      storedBank: measureExposure({ ...stored, pool: createPool(simulation.items) }, rates),
      equalSlopesBank: measureExposure(drawLearners(even, 500, 9), rates),
    },
  };
}
