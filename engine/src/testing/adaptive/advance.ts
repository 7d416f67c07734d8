import { moments, normalise } from '../ability/posterior.ts';
import { chooseAdaptive, type Standing } from './choose-adaptive.ts';
import { chooseStaged } from './choose-staged.ts';
import { findEnding } from './find-ending.ts';
import type { ItemPool } from './pool.ts';
import type { Ending, TestSession } from './session.ts';
import { keepTrace, traceSession, type Answered } from './trace.ts';

/** What a session rests on; everything else in it follows. */
export type SessionBase = Pick<TestSession, 'seed' | 'prior' | 'plan' | 'withheld' | 'given'>;

/** The session after one more item (none at the start): the estimate, then the end or the next item. */
export function advance(pool: ItemPool, base: SessionBase, answered?: Answered): TestSession {
  const { seed, prior, plan, withheld } = base;
  const { logs, weights, blocked } = traceSession(pool, base, answered);
  normalise(logs, weights);
  const { mean: theta, sd: standardError } = moments({ nodes: pool.nodes, weights });
  const given = answered ? [...base.given, { ...answered, theta, standardError }] : base.given;
  keepTrace(pool, { prior, withheld, given });
  const ended = findEnding(plan.stop, { given, theta, standardError, start: prior.mean });
  const standing = { seed, withheld, given, theta, weights, blocked };
  const next = ended ? null : choose(pool, plan, standing);
  return {
    version: 1,
    seed,
    prior,
    plan,
    withheld,
    given,
    theta,
    standardError,
    next,
    ended: next ? null : (ended ?? outOfItems(plan)),
  };
}

function choose(
  pool: ItemPool,
  plan: TestSession['plan'],
  standing: Standing,
): TestSession['next'] {
  return plan.kind === 'adaptive'
    ? chooseAdaptive(pool, plan, standing)
    : chooseStaged(pool, plan, standing);
}

function outOfItems(plan: TestSession['plan']): Ending {
  if (plan.kind === 'staged') return { rule: 'stages', because: 'The last stage is done.' };
  return { rule: 'exhausted', because: 'The pool has no further item that may be given.' };
}
