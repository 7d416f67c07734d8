import type { PassageWord } from '@everyplan/engine/reading/records';

export interface PrintLine {
  readonly text: string;
  /** Words up to the end of this line. */
  readonly words: number;
  readonly beginsParagraph: boolean;
}

/** A passage in lines of at most so many characters, each with the words up to its end: so a count on paper is one look. */
export function printLines(words: readonly PassageWord[], width: number): readonly PrintLine[] {
  const lines: PrintLine[] = [];
  for (const [index, { text, paragraph }] of words.entries()) {
    const last = lines.at(-1);
    const begins = index === 0 || words[index - 1]?.paragraph !== paragraph;
    if (last === undefined || begins || last.text.length + 1 + text.length > width)
      lines.push({ text, words: index + 1, beginsParagraph: begins });
    else lines[lines.length - 1] = { ...last, text: `${last.text} ${text}`, words: index + 1 };
  }
  return lines;
}
