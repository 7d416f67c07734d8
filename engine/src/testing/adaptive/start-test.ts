import { checkPrior, standardNormal, type NormalPrior } from '../ability/prior.ts';
import { advance } from './advance.ts';
import type { TestPlan } from './plan.ts';
import type { ItemPool } from './pool.ts';
import type { TestSession } from './session.ts';

/**
 * A new test with its first item chosen. The same pool, plan, seed, prior and withheld items always give the same session.
 * `prior` defaults to the norm group; `priorFromPredictor` makes one of the learner model's estimate.
 * Throws RangeError for a prior that makes no sense, a seed that is not an integer or a maximum length below 1.
 *
 * @example
 * const pool = createPool(items);
 * let session = startTest({ pool, plan: { kind: 'adaptive', stop: { maximumLength: 20, standardError: 0.3 } }, seed: 1 });
 * while (session.next) session = answerItem({ pool, session, answer: ask(session.next.item) });
 */
export function startTest(options: {
  readonly pool: ItemPool;
  readonly plan: TestPlan;
  readonly seed: number;
  readonly prior?: NormalPrior;
  readonly withheld?: readonly string[];
}): TestSession {
  const { pool, plan, seed, prior = standardNormal, withheld = [] } = options;
  if (!Number.isInteger(seed)) throw new RangeError('The seed must be an integer.');
  if (!(plan.stop.maximumLength >= 1)) throw new RangeError('A test has at least one item.');
  checkPrior(prior);
  return advance(pool, { seed, prior, plan, withheld, given: [] });
}
