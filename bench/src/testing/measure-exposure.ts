import {
  countExposure,
  createPool,
  drawWithheld,
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

/** Top exposure and RMSE of 30-item tests, held below `maximumRate` and not, over the same learners. */
export function measureExposure(learners: Learners, maximumRate: number) {
  const free = giveAll(learners, undefined);
  const held = giveAll(learners, { maximumRate, record: warmUp(learners.pool, maximumRate) });
  return {
    maximumRate,
    top: held.top,
    rmse: held.rmse,
    uncontrolled: free,
    cost: held.rmse / free.rmse - 1,
  };
}

type Control = { readonly maximumRate: number; readonly record: ExposureRecord };

const plan: TestPlan = { kind: 'adaptive', stop: { maximumLength: 30 } };

function giveAll({ pool, thetas, responses }: Learners, control: Control | undefined) {
  let record: ExposureRecord = control?.record ?? { tests: 0, items: {} };
  const used = new Map<string, number>();
  const estimates = thetas.map((_, p) => {
    const withheld = control
      ? drawWithheld(pool, { record, maximumRate: control.maximumRate, seed: 5000 + p })
      : [];
    const session = giveTest({ pool, plan, seed: p, responses: responses[p]!, withheld });
    if (control) record = countExposure(pool, record, session);
    for (const { choice } of session.given) used.set(choice.item, (used.get(choice.item) ?? 0) + 1);
    return session.theta;
  });
  const top = Math.max(...used.values()) / thetas.length;
  return { top, rmse: rootMeanSquare(estimates, thetas) };
}

// A bank in use has a record: 1,000 earlier learners, drawn from the norm group.
function warmUp(pool: ItemPool, maximumRate: number): ExposureRecord {
  const random = createSeededRandom(7);
  let record: ExposureRecord = { tests: 0, items: {} };
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
