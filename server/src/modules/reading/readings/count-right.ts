import type { Answer } from '../tables.ts';

interface Question {
  readonly number: number;
  readonly right_choice: number;
}

/** How many questions were answered, and how many of them rightly. Answers to what was not asked do not count; the first of two does. */
export function countRight(
  questions: readonly Question[],
  answers: readonly Answer[],
): { readonly asked: number; readonly right: number } {
  const chosen = questions.flatMap((question) => {
    const answer = answers.find(({ number }) => number === question.number);
    return answer === undefined ? [] : [answer.choice === question.right_choice];
  });
  return { asked: chosen.length, right: chosen.filter(Boolean).length };
}
