import type { Draft, Drafts, Questionnaire } from './questionnaire.ts';

/** The fields as they stand at first: what was answered before; what is private is ticked so until somebody unticks it. */
export function firstDrafts({ questions, answers }: Questionnaire): Drafts {
  return Object.fromEntries(
    questions.en.map(({ questionId, mayRestrict }) => {
      const before = answers.find((each) => each.questionId === questionId);
      const empty: Draft = { optionIds: [], words: '', restricted: mayRestrict };
      return [questionId, before ?? empty];
    }),
  );
}

/** What there is to send: the questions that differ from what has arrived. */
export function changedAnswers(drafts: Drafts, arrived: Drafts) {
  return Object.entries(drafts).flatMap(([questionId, draft]) => {
    const before = arrived[questionId];
    if (before !== undefined && isSame(draft, before)) return [];
    return [{ questionId, ...draft, optionIds: [...draft.optionIds] }];
  });
}

/** A tick alone says nothing where there are no words to keep private. */
function isSame(one: Draft, other: Draft): boolean {
  const sameOptions = one.optionIds.toSorted().join() === other.optionIds.toSorted().join();
  const sameTick = one.restricted === other.restricted || one.words.trim() === '';
  return sameOptions && sameTick && one.words.trim() === other.words.trim();
}
