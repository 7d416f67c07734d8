import type { Answer } from './tracer.ts';

/** Answers in columns, a learner's together and in their order: what a fit reads without an object per answer. */
export interface AnswerColumns {
  /** Any number that differs between neighbouring learners. */
  readonly learner: Int32Array;
  readonly skill: Int32Array;
  /** -1 where there is none. */
  readonly problem: Int32Array;
  readonly score: Float32Array;
  /** Milliseconds since the epoch, NaN where unknown. */
  readonly at: Float64Array;
}

/** Columns of histories, each one learner's answers in order. Answers without a skill or a score are left out. */
export function columnsOf(histories: Iterable<Iterable<Answer>>): AnswerColumns {
  const rows: (Answer & { readonly learner: number })[] = [];
  let learner = 0;
  for (const history of histories) {
    for (const answer of history)
      if (answer.skill >= 0 && Number.isInteger(answer.skill) && !Number.isNaN(answer.score))
        rows.push({ ...answer, learner });
    learner += 1;
  }
  return {
    learner: Int32Array.from(rows, (row) => row.learner),
    skill: Int32Array.from(rows, (row) => row.skill),
    problem: Int32Array.from(rows, (row) => row.problem ?? -1),
    score: Float32Array.from(rows, (row) => Math.min(1, Math.max(0, row.score))),
    at: Float64Array.from(rows, (row) => row.at ?? Number.NaN),
  };
}
