import type { Because } from './because.ts';
import type { TextCounts } from './text/count-text.ts';
import type { SegmentedText } from './text/segment-text.ts';

const mostUnknown = 0.4;
/** French has so many words of English lists that fewer of them are unknown: it shows by its lack of English little words too. */
const manyUnknown = 0.2;
const leastFunctionWords = 0.15;
/** Nearly half of the words of Spanish prose are these; of English or Portuguese about a tenth look the same. */
const leastLittleWords = 0.2;
const leastWords = 20;
/** Even statutes have fewer words a sentence. */
const mostWordsPerSentence = 60;

/** Those of an English text (`textFeatures`); none of another. */
type Features = Readonly<Record<string, number>>;

/**
 * Reasons not to trust the measure of a text: `text-other-language` {unknownShare} for English, {littleWordShare} for Spanish from 20 words
 * on, and `text-unpunctuated` {wordsPerSentence} where hardly a sentence ends.
 */
export function doubtText(
  segmented: SegmentedText,
  { counts, features }: { readonly counts: TextCounts; readonly features: Features },
): readonly Because[] {
  const wordsPerSentence = counts.words / counts.sentences;
  return [
    ...(segmented.language === 'es' ? doubtSpanish(segmented) : doubtEnglish(counts, features)),
    ...(wordsPerSentence > mostWordsPerSentence
      ? [{ code: 'text-unpunctuated' as const, values: { wordsPerSentence } }]
      : []),
  ];
}

function doubtEnglish({ words }: TextCounts, features: Features): readonly Because[] {
  const unknownShare = features['unknown'] ?? 0;
  const lacksLittleWords =
    words >= leastWords && (features['functionWords'] ?? 1) < leastFunctionWords;
  return unknownShare > mostUnknown || (unknownShare > manyUnknown && lacksLittleWords)
    ? [{ code: 'text-other-language', values: { unknownShare } }]
    : [];
}

function doubtSpanish({ words }: SegmentedText): readonly Because[] {
  if (words.length < leastWords) return [];
  const littleWordShare = words.filter(({ form }) => littleWords.has(form)).length / words.length;
  return littleWordShare < leastLittleWords
    ? [{ code: 'text-other-language', values: { littleWordShare } }]
    : [];
}

const littleWords: ReadonlySet<string> = new Set(
  `a al como con cuando de del desde donde e el él ella ellos en entre era es esa ese esta está estaba este esto fue ha había hasta hay la
  las le les lo los más me mi mis muy nada ni no nos o para pero por porque que qué quien se ser si sí sin sobre son soy su sus también
  te tiene tenía todo todos tu tus un una unas uno unos y ya yo`.split(/\s+/),
);
