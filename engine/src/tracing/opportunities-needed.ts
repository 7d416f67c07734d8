import type { Tracer } from './tracer.ts';

export interface OpportunitiesNeeded {
  /** Right answers in a row after which mastery is at the target; undefined if `limit` do not get there. */
  readonly ifAllRight: number | undefined;
  /** Opportunities when each adds what the learner is expected to score; undefined if `limit` do not get there. */
  readonly expected: number | undefined;
}

/**
 * How many more answers to a skill until its mastery reaches a target: at best, and as expected (each answer counts as
 * partial credit of its predicted probability, so only what opportunities teach moves mastery). The state is not changed.
 * Throws `RangeError` for a target outside 0..1.
 */
export function opportunitiesNeeded<State>(
  tracer: Tracer<State>,
  state: State,
  ask: {
    readonly skill: number;
    readonly target: number;
    readonly now?: number;
    readonly limit?: number;
  },
): OpportunitiesNeeded {
  if (!(ask.target >= 0 && ask.target <= 1)) throw new RangeError('target must be within 0..1');
  return {
    ifAllRight: countUntil(tracer, state, { ...ask, scoreOf: () => 1 }),
    expected: countUntil(tracer, state, {
      ...ask,
      scoreOf: (copy, question) => tracer.predict(copy, question),
    }),
  };
}

function countUntil<State>(
  tracer: Tracer<State>,
  state: State,
  ask: {
    readonly skill: number;
    readonly target: number;
    readonly now?: number;
    readonly limit?: number;
    readonly scoreOf: (state: State, question: { skill: number; at?: number }) => number;
  },
): number | undefined {
  const copy = tracer.decode(tracer.encode(state));
  const { skill, target, now, limit = 100 } = ask;
  const question = now === undefined ? { skill } : { skill, at: now };
  for (let answers = 0; answers <= limit; answers += 1) {
    if (tracer.estimate(copy, skill, now).mastery >= target) return answers;
    tracer.observe(copy, { ...question, score: ask.scoreOf(copy, question) });
  }
  return undefined;
}
