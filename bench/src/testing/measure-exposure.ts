import {
  countExposure,
  createPool,
  drawWithheld,
  listOverexposed,
  type ExposureRecord,
  type ItemPool,
  type TestPlan,
} from '@everyplan/engine/testing';
import { rootMeanSquare } from './root-mean-square.ts';
import { createSeededRandom } from './seeded-random.ts';
import { drawResponses } from './simulated-bank.ts';
import { giveTest } from './simulate-ours.ts';

export type Learners = {
  readonly pool: ItemPool;
  readonly thetas: readonly number[];
  readonly responses: readonly string[];
};

/** Eligibility is drawn for `drawnRate`; no item passes `maximumRate` of the learners measured. */
export type Rates = { readonly drawnRate: number; readonly maximumRate: number };

/** Top exposure and RMSE of 30-item tests, controlled and not, over the same learners. */
export function measureExposure(learners: Learners, rates: Rates) {
  const free = giveAll(learners, undefined);
  const held = giveAll(learners, rates);
  return { ...rates, ...held, uncontrolled: free, cost: held.rmse / free.rmse - 1 };
}

const plan: TestPlan = { kind: 'adaptive', stop: { maximumLength: 30 } };
const unused: ExposureRecord = { tests: 0, items: {} };

function giveAll({ pool, thetas, responses }: Learners, rates: Rates | undefined) {
  let [ever, now] = [rates ? warmUp(pool, rates.drawnRate) : unused, unused];
  const estimates = thetas.map((_, p) => {
    const withheld = rates
      ? [
          ...drawWithheld(pool, { record: ever, maximumRate: rates.drawnRate, seed: 5000 + p }),
          ...listOverexposed(now, rates.maximumRate),
        ]
      : [];
    const session = giveTest({ pool, plan, seed: p, responses: responses[p]!, withheld });
    [ever, now] = [countExposure(pool, ever, session), countExposure(pool, now, session)];
    return session.theta;
  });
  const most = Math.max(...Object.values(now.items).map(({ given }) => given));
  return { top: most / thetas.length, rmse: rootMeanSquare(estimates, thetas) };
}

// A bank in use has a record: 1,000 earlier learners, drawn from the norm group.
function warmUp(pool: ItemPool, maximumRate: number): ExposureRecord {
  const random = createSeededRandom(7);
  let record = unused;
  for (let p = 0; p < 1000; p++) {
    const responses = drawResponses(random, pool.items, random.normal());
    const withheld = drawWithheld(pool, { record, maximumRate, seed: p });
    record = countExposure(pool, record, giveTest({ pool, plan, seed: p, responses, withheld }));
  }
  return record;
}

/** Learners from the norm group with their answers to a bank. */
export function drawLearners(items: ItemPool['items'], count: number, seed: number): Learners {
  const random = createSeededRandom(seed);
  const thetas = Array.from({ length: count }, () => random.normal());
  const responses = thetas.map((theta) => drawResponses(random, items, theta));
  return { pool: createPool(items), thetas, responses };
}
