import type { Because } from './because.ts';
import type { HardWord } from './find-hard-words.ts';
import type { SegmentedText, Sentence } from './text/segment-text.ts';

export interface HardSentence {
  readonly start: number;
  readonly end: number;
  /** `sentence-long` {words}, `sentence-many-clauses` {clauses}, `sentence-hard-words` {hardWords, words}. */
  readonly because: readonly Because[];
}

const longWords = 25;
const manyClauses = 5;
const hardShare = 0.2;
const leastHardWords = 3;

/**
 * The sentences that make a text hard, in order, with positions in it: more than 25 words, five or more clauses set apart by
 * commas, semicolons or colons, or at least three hard words that are a fifth of the sentence.
 */
export function findHardSentences(
  { text, sentences }: SegmentedText,
  hardWords: readonly HardWord[],
): readonly HardSentence[] {
  const found: HardSentence[] = [];
  let at = 0;
  for (const sentence of sentences) {
    let hard = 0;
    while (at < hardWords.length && hardWords[at]!.start < sentence.end) {
      hard++;
      at++;
    }
    const because = reasons(sentence, text.slice(sentence.start, sentence.end), hard);
    if (because.length > 0) found.push({ start: sentence.start, end: sentence.end, because });
  }
  return found;
}

function reasons({ words }: Sentence, text: string, hardWords: number): readonly Because[] {
  const found: Because[] = [];
  if (words.length > longWords) {
    found.push({ code: 'sentence-long', values: { words: words.length } });
  }
  const clauses = 1 + (text.match(/[,;:](?=\s)/g)?.length ?? 0);
  if (clauses >= manyClauses) found.push({ code: 'sentence-many-clauses', values: { clauses } });
  if (hardWords >= leastHardWords && hardWords >= hardShare * words.length) {
    found.push({ code: 'sentence-hard-words', values: { hardWords, words: words.length } });
  }
  return found;
}
