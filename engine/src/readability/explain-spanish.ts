import type { Because } from './because.ts';
import { gradeSpanish } from './grade-spanish.ts';
import type { TextCounts } from './text/count-text.ts';

/** Of a text that Fernández Huerta's table puts at the end of primary school; which of many such texts is our own judgement. */
const middle = { wordsPerSentence: 16.5, syllablesPerWord: 2 };

const leastGrades = 0.25;

/**
 * What moves a Spanish text away from the middle, largest first: how many grades its words or its sentences add to what it would have with
 * words or sentences of middling length. Without words there is nothing to explain.
 */
export function explainSpanish(counts: TextCounts): readonly Because[] {
  const { words, sentences, syllables } = counts;
  if (words === 0) return [];
  const { grade } = gradeSpanish(counts);
  const wordGrades =
    grade - gradeSpanish({ ...counts, syllables: words * middle.syllablesPerWord }).grade;
  const sentenceGrades =
    grade - gradeSpanish({ ...counts, sentences: words / middle.wordsPerSentence }).grade;
  const found: readonly Because[] = [
    {
      code: wordGrades > 0 ? 'words-long' : 'words-short',
      values: { grades: wordGrades, syllablesPerWord: syllables / words },
    },
    {
      code: sentenceGrades > 0 ? 'sentences-long' : 'sentences-short',
      values: { grades: sentenceGrades, wordsPerSentence: words / sentences },
    },
  ];
  return found
    .filter(({ values }) => Math.abs(values['grades']!) >= leastGrades)
    .toSorted(
      (left, right) => Math.abs(right.values['grades']!) - Math.abs(left.values['grades']!),
    );
}
