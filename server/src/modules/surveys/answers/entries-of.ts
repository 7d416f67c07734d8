import type { ProfileKind, ProfileVisibility } from '@everyplan/contract';
import type { LearnerQuestion } from '../content/question.ts';

/** An entry that an answer asks for; its key stays the same when the question is answered anew. */
export interface KeyedEntry {
  readonly key: string;
  readonly kind: ProfileKind;
  readonly text: string;
  readonly code?: string;
  readonly visibility: ProfileVisibility;
  readonly readerIds?: readonly string[];
}

interface Answered {
  readonly optionIds: readonly string[];
  readonly words: string;
  readonly language: 'en' | 'es';
}

/** What an answer says in the learner's own voice: a sentence an option, and the learner's own words. */
export function entriesOf(question: LearnerQuestion, answer: Answered): readonly KeyedEntry[] {
  const { language } = answer;
  const chosen = question.options.filter(({ optionId }) => answer.optionIds.includes(optionId));
  const said = chosen.flatMap(({ optionId, text, says = question.says }) => {
    if (says === null) return [];
    const sentence = says.text[language].replace('{option}', startSmall(text[language]));
    return [
      {
        key: `${question.questionId}/${optionId}`,
        kind: says.kind,
        text: sentence,
        visibility: says.visibility ?? 'family',
      },
    ];
  });
  if (answer.words === '') return said;
  const { kind, visibility = 'family' } = question.says;
  return [...said, { key: wordsKey(question), kind, text: answer.words, visibility }];
}

/** Every key that any answer to a question could have. */
export function keysOf(question: LearnerQuestion): readonly string[] {
  const options = question.options.map(({ optionId }) => `${question.questionId}/${optionId}`);
  return [...options, wordsKey(question)];
}

function wordsKey({ questionId }: LearnerQuestion): string {
  return `${questionId}/own-words`;
}

function startSmall(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}
