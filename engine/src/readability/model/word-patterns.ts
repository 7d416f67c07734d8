import type { TextProfile } from '../text/profile-text.ts';

/** The first letters of each word: forms of one word fall together. Figures are left out. */
export function wordStems({ segmented }: TextProfile): readonly string[] {
  return segmented.words
    .filter((word) => !word.isNumber)
    .map((word) => word.form.slice(0, stemLetters));
}

/**
 * Triples of neighbouring words in which closed-class words stand for themselves and all others for their ending or
 * length: a cheap picture of syntax.
 */
export function wordPatterns({ segmented, facts }: TextProfile): readonly string[] {
  const masks = segmented.words.map((word, index) =>
    facts[index]!.kind.isFunction ? word.form : mask(word.form),
  );
  const patterns: string[] = [];
  for (let index = 2; index < masks.length; index++) {
    patterns.push(`${masks[index - 2]!} ${masks[index - 1]!} ${masks[index]!}`);
  }
  return patterns;
}

const stemLetters = 6;
const ending =
  /[^]{3}(tion|sion|ment|ness|ity|ance|ence|able|ible|ous|ful|less|ing|ed|ly|er|est|al|ive|ic|s)$/;

function mask(form: string): string {
  const match = ending.exec(form.slice(-7));
  if (match !== null) return `-${match[1]!}`;
  if (form.length < 5) return '*';
  return form.length < 8 ? '**' : '***';
}
