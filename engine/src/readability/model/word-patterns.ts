import type { TextProfile } from '../text/profile-text.ts';

/** The first letters of each word: forms of one word fall together. Figures are left out. */
export function wordStems({ segmented, facts }: TextProfile): readonly string[] {
  const stems: string[] = [];
  for (const [index, word] of segmented.words.entries()) {
    if (!word.isNumber) stems.push(facts[index]!.firstLetters);
  }
  return stems;
}

/** What each word does in a sentence, roughly: closed-class words and figures stand for themselves, all others for their ending or length. */
export const wordMasks = ({ segmented, facts }: TextProfile): readonly string[] =>
  segmented.words.map((word, index) => (word.isNumber ? word.form : facts[index]!.mask));

/** Triples of neighbouring masks: a cheap picture of syntax. */
export function wordPatterns(masks: readonly string[]): readonly string[] {
  const patterns: string[] = [];
  for (let index = 2; index < masks.length; index++) {
    patterns.push(`${masks[index - 2]!} ${masks[index - 1]!} ${masks[index]!}`);
  }
  return patterns;
}
