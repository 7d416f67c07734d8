import type { AnsweringLearner, Question } from './surveys.ts';

export interface CountedQuestion {
  readonly question: Question;
  /** How many have answered it at all. */
  readonly answers: number;
  readonly options: readonly {
    readonly optionId: string;
    readonly text: string;
    readonly learners: readonly AnsweringLearner[];
  }[];
  readonly words: readonly { readonly learner: AnsweringLearner; readonly words: string }[];
}

/** What a class says to each question, the most chosen first. */
export function countAnswers(
  questions: readonly Question[],
  learners: readonly AnsweringLearner[],
): readonly CountedQuestion[] {
  return questions.map((question) => {
    const given = learners.flatMap((learner) => {
      const answer = learner.answers.find(({ questionId }) => questionId === question.questionId);
      return answer === undefined ? [] : [{ learner, ...answer }];
    });
    const options = question.options.map(({ optionId, text }) => ({
      optionId,
      text,
      learners: given
        .filter(({ optionIds }) => optionIds.includes(optionId))
        .map(({ learner }) => learner),
    }));
    return {
      question,
      answers: given.length,
      options: options.toSorted((one, other) => other.learners.length - one.learners.length),
      words: given.filter(({ words }) => words !== ''),
    };
  });
}
