import type { AnswerColumns } from '@everyplan/engine/tracing';
import type { NumberProblem } from './problem-numbers.ts';
import type { HashedAnswers } from './read-answers.ts';

/** Answers as one model sees them: its own numbers for the problems, -1 where there is none. */
export function numberAnswers(answers: HashedAnswers, numberOf: NumberProblem): AnswerColumns {
  const problem = Int32Array.from(answers.problem, (hash) => numberOf(hash) ?? -1);
  return { ...answers, problem };
}
