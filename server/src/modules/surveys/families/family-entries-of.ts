import type { KeyedEntry } from '../answers/entries-of.ts';
import { languageNames, type FamilyQuestion } from '../content/family-questions.ts';

interface FamilyAnswer {
  readonly optionIds: readonly string[];
  readonly words: string;
  readonly restricted: boolean;
}

/** What a family's answer says in the profile; what is kept to few is another entry than what all may read, so that neither turns into the other. */
export function familyEntriesOf(
  { questionId, kind, options }: FamilyQuestion,
  answer: FamilyAnswer,
  readerIds: readonly string[],
): readonly KeyedEntry[] {
  const ticked = options.filter((tag) => answer.optionIds.includes(tag));
  const languages = ticked.map((tag) => ({
    key: `${questionId}/${tag}`,
    kind,
    text: languageNames[tag],
    code: tag,
    visibility: 'family' as const,
  }));
  if (answer.words === '') return languages;
  const written = { kind, text: answer.words };
  const entry: KeyedEntry = answer.restricted
    ? { ...written, key: `${questionId}/restricted`, visibility: 'need-to-know', readerIds }
    : { ...written, key: `${questionId}/open`, visibility: 'family' };
  return [...languages, entry];
}

/** Every key that an answer to the question could have. */
export function familyKeysOf({ questionId, options }: FamilyQuestion): readonly string[] {
  return [...options, 'open', 'restricted'].map((part) => `${questionId}/${part}`);
}
