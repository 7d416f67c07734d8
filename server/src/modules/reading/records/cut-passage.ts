import { splitPassage } from '@everyplan/engine/reading';

interface Cut {
  /** Counted from 1. */
  readonly page: number;
  /** About so many words; null: all. */
  readonly words: number | null;
}

/** A passage of a text from a page on: to the end of the sentence in which the wished number of words is reached. Empty beyond the last page. */
export function cutPassage(pages: readonly string[], { page, words }: Cut): string {
  const whole = pages.slice(page - 1).join('\n\n');
  if (words === null) return whole.trim();
  const split = splitPassage(whole);
  const end = split.findIndex(
    ({ text }, index) => index + 1 >= words && /[.!?…]["”»’)\]]*$/u.test(text),
  );
  if (end === -1 || end === split.length - 1) return whole.trim();
  const paragraphs: string[][] = [];
  for (const { text, paragraph } of split.slice(0, end + 1))
    (paragraphs[paragraph] ??= []).push(text);
  return paragraphs.map((line) => line.join(' ')).join('\n\n');
}
