import type { GradeBand } from '@everyplan/contract';
import { numbers, reading, school } from './feelings.ts';
import { fun, topics } from './interests.ts';
import { hope, trusted } from './people-and-hopes.ts';
import type { LearnerQuestion } from './question.ts';
import { goodAt } from './strengths.ts';
import { place, show, together, whenHard } from './what-works.ts';

/** The twelve questions of the picture survey: what is easy to say first, what is close to the heart later, hopes at the end. */
export const learnerQuestions: readonly LearnerQuestion[] = [
  fun,
  topics,
  goodAt,
  together,
  place,
  show,
  whenHard,
  reading,
  numbers,
  school,
  trusted,
  hope,
];

/** A question by its id, with the options that a band gets, in the order in which paper numbers them. */
export function findQuestion(questionId: string, band: GradeBand): LearnerQuestion | undefined {
  return questionsOf(band).find((question) => question.questionId === questionId);
}

export function questionsOf(band: GradeBand): readonly LearnerQuestion[] {
  return learnerQuestions.map((question) => ({
    ...question,
    options: question.options.filter(({ notFor }) => !notFor?.includes(band)),
  }));
}
