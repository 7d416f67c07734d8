import type { SegmentedText, Sentence, Word } from '../../readability/index.ts';
import { isContentWord } from './content-word.ts';

export interface Gap {
  /** The sentence as it stands, without line breaks, and what stands before and after the word. */
  readonly sentence: string;
  readonly before: string;
  readonly after: string;
  /** As it stands. */
  readonly word: string;
  readonly form: string;
  /** Forms of the sentence's other words: none of them is a distractor. */
  readonly beside: readonly string[];
  /** From 1. */
  readonly page: number;
}

const fewestWords = 5;
const mostWords = 26;
const bestWords = 11;

/**
 * The best place for a gap in each of `most` stretches of a text, in the order of the text: a sentence of a size that stands on its own,
 * a content word that does not open it, better later in the sentence (what stands before it is the clue), better a word that the text
 * uses again (it is about that), better longer. No word twice.
 */
export function findGaps(pages: readonly SegmentedText[], most: number): readonly Gap[] {
  const counts = countForms(pages);
  const placed = pages.flatMap((page, index) =>
    page.sentences.filter(isWhole).map((sentence) => ({ page, number: index + 1, sentence })),
  );
  const found: Gap[] = [];
  const used = new Set<string>();
  for (let stretch = 0; stretch < most; stretch += 1) {
    const from = Math.floor((stretch * placed.length) / most);
    const to = Math.floor(((stretch + 1) * placed.length) / most);
    let best: { readonly gap: Gap; readonly score: number } | undefined;
    for (const { page, number, sentence } of placed.slice(from, to)) {
      for (const [at, word] of sentence.words.entries()) {
        if (at === 0 || used.has(word.form) || !isContentWord(word, page.language)) continue;
        const score = scoreOf(sentence, at, counts.get(word.form) ?? 1);
        if (best !== undefined && best.score >= score) continue;
        best = { gap: gapOf(page, sentence, word, number), score };
      }
    }
    if (best === undefined) continue;
    used.add(best.gap.form);
    found.push(best.gap);
  }
  return found;
}

function isWhole({ words }: Sentence): boolean {
  return words.length >= fewestWords && words.length <= mostWords;
}

function scoreOf(sentence: Sentence, at: number, uses: number): number {
  const { length } = sentence.words;
  const place = at / (length - 1);
  const size = -Math.abs(length - bestWords) / bestWords;
  const letters = Math.min(8, sentence.words[at]!.form.length) / 8;
  return place + size + letters + (uses > 1 ? 0.5 : 0);
}

function gapOf(page: SegmentedText, { start, end, words }: Sentence, word: Word, number: number) {
  const flat = (from: number, to: number) =>
    page.text
      .slice(from, to)
      .replaceAll(/\s+/g, ' ')
      .replaceAll(/["“”«»]/g, '');
  return {
    sentence: flat(start, end).trim(),
    before: flat(start, word.start).trimStart(),
    after: flat(word.end, end).trimEnd(),
    word: word.text,
    form: word.form,
    beside: words.filter((other) => other !== word).map(({ form }) => form),
    page: number,
  };
}

function countForms(pages: readonly SegmentedText[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { words } of pages)
    for (const { form } of words) counts.set(form, (counts.get(form) ?? 0) + 1);
  return counts;
}
