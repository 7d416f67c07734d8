import { pageBreak, splitPassage, type PassageWord } from '@everyplan/engine/reading';

interface Cut {
  /** Counted from 1. */
  readonly page: number;
  /** About so many words; null: all. */
  readonly words: number | null;
}

/** A passage of a text from a page on: to the end of the sentence in which the wished number of words is reached, its pages kept apart. Empty beyond the last page. */
export function cutPassage(pages: readonly string[], { page, words }: Cut): string {
  const whole = pages.slice(page - 1).join(pageBreak);
  if (words === null) return whole.trim();
  const split = splitPassage(whole);
  const end = split.findIndex(
    ({ text }, index) => index + 1 >= words && /[.!?…]["”»’)\]]*$/u.test(text),
  );
  if (end === -1 || end === split.length - 1) return whole.trim();
  const kept = split.slice(0, end + 1);
  return kept.map((word, index) => between(kept[index - 1], word) + word.text).join('');
}

function between(before: PassageWord | undefined, { page, paragraph }: PassageWord): string {
  if (before === undefined) return '';
  if (before.page !== page) return pageBreak;
  return before.paragraph === paragraph ? ' ' : '\n\n';
}
