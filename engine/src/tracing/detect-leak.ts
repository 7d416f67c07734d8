import type { AnswerColumns } from './answer-columns.ts';

export interface Leak {
  /** Rows that repeat the learner's previous problem. */
  readonly repeats: number;
  /** Their share of all rows. */
  readonly share: number;
  /** How often such a row has its predecessor's score; NaN where there is none. */
  readonly agreement: number;
  /** How often two neighbouring rows of different problems agree: what chance and ability alone give. */
  readonly baseline: number;
  /** Whether scoring these rows flatters: there are some, and they agree far more often than neighbours do. */
  readonly flatters: boolean;
}

/**
 * Finds data that flatters: where an answer with several skills has one row a skill, the first row tells the label of the
 * next, and any model that looks back looks brilliant (Xiong et al. 2016 on ASSISTments 2009). Constant memory, one pass.
 * `flatters` is set where repeats are at least 1 % of rows and close half of the gap between the baseline and certainty.
 */
export function detectLeak(answers: AnswerColumns): Leak {
  let repeats = 0;
  let repeatsAgree = 0;
  let others = 0;
  let othersAgree = 0;
  const { learner, score } = answers;
  for (let row = 1; row < learner.length; row += 1) {
    if (learner[row] !== learner[row - 1]) continue;
    const agree = score[row] === score[row - 1] ? 1 : 0;
    if (repeatsProblem(answers, row)) {
      repeats += 1;
      repeatsAgree += agree;
    } else {
      others += 1;
      othersAgree += agree;
    }
  }
  const share = learner.length === 0 ? 0 : repeats / learner.length;
  const agreement = repeatsAgree / repeats;
  const baseline = othersAgree / others;
  const half = ((Number.isNaN(baseline) ? 0.5 : baseline) + 1) / 2;
  return { repeats, share, agreement, baseline, flatters: share >= 0.01 && agreement > half };
}

/** Whether a row repeats the problem of the learner's previous row: leave it out of a score that must not leak. */
export function repeatsProblem({ learner, problem }: AnswerColumns, row: number): boolean {
  return (
    row > 0 &&
    problem[row]! >= 0 &&
    problem[row] === problem[row - 1] &&
    learner[row] === learner[row - 1]
  );
}
