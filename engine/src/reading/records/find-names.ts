import type { PassageWord } from './split-passage.ts';

/**
 * The proper nouns of a passage, one entry a word: its name in lower case, or undefined. A name is capital in the middle of a sentence and
 * nowhere in small letters; by spelling alone, so a name that only ever begins a sentence is not known as one.
 */
export function findNames(words: readonly PassageWord[]): readonly (string | undefined)[] {
  const bare = words.map(({ text }) => bareOf(text));
  const small = new Set(bare.filter((text) => text === text.toLowerCase()));
  const capitalInside = bare.filter(
    (text, index) => isCapital(text) && !beginsSentence(words, index),
  );
  const names = new Set(
    capitalInside.map((text) => text.toLowerCase()).filter((text) => !small.has(text)),
  );
  return bare.map((text) => {
    const name = text.toLowerCase();
    return isCapital(text) && names.has(name) ? name : undefined;
  });
}

/** Without punctuation around it and without a possessive: Mia’s is Mia. "I" and "I'm" are no names. */
function bareOf(text: string): string {
  return text
    .replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
    .replace(/['’]s$/u, '')
    .replace(/^I(['’]\p{L}+)?$/u, 'i');
}

function isCapital(text: string): boolean {
  return /^\p{Lu}/u.test(text);
}

function beginsSentence(words: readonly PassageWord[], index: number): boolean {
  const before = words[index - 1];
  if (before === undefined || before.paragraph !== words[index]?.paragraph) return true;
  return /[.!?…:][^\p{L}\p{N}]*$/u.test(before.text) || /^["“«‘¿¡(—-]/u.test(words[index].text);
}
