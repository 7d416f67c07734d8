import {
  createPool,
  priorFromPredictor,
  standardNormal,
  type PoolItem,
} from '@everyplan/engine/testing';
import type { Learners } from './measure-exposure.ts';
import { createSeededRandom } from './seeded-random.ts';
import { giveTest } from './simulate-ours.ts';

/**
 * How many items reach, with a prior from a predictor that correlates `correlation` with ability, the mean standard error
 * that a cold start reaches with 20.
 */
export function measurePrior(
  learners: Omit<Learners, 'pool'> & { items: readonly PoolItem[] },
  correlation: number,
) {
  // The prior narrows the posterior, so the grid is twice as fine as the default.
  const pool = createPool(learners.items, { lower: -4, upper: 4, count: 65 });
  const random = createSeededRandom(3);
  const noise = Math.sqrt(1 - correlation * correlation);
  const priors = learners.thetas.map((theta) =>
    priorFromPredictor({ score: correlation * theta + noise * random.normal(), correlation }),
  );
  const errors = (priorOf: (p: number) => typeof standardNormal): number[] =>
    meanErrors(
      learners.responses.map((responses, p) =>
        giveTest({
          pool,
          plan: { kind: 'adaptive', stop: { maximumLength: 20 } },
          seed: p,
          responses,
          prior: priorOf(p),
        }).given.map(({ standardError }) => standardError),
      ),
    );
  const cold = errors(() => standardNormal);
  const warm = errors((p) => priors[p]!);
  const items = warm.findIndex((error) => error <= cold[19]!) + 1;
  return { items, coldErrorAt20: cold[19]!, priorErrorAt12: warm[11]!, priorErrorAt20: warm[19]! };
}

function meanErrors(paths: readonly (readonly number[])[]): number[] {
  return paths[0]!.map((_, k) => paths.reduce((sum, path) => sum + path[k]!, 0) / paths.length);
}
