import { measureText } from '@everyplan/engine/readability';

/** How hard a text is, as the contract tells it. Nothing is kept. */
export function measure(text: string, language: 'en' | 'es') {
  const { grade, low, high, counts, measures, hardWords, hardSentences, because } = measureText(
    text,
    { language },
  );
  const mark = (found: (typeof hardSentences)[number]) => ({
    start: found.start,
    end: found.end,
    because: found.because.map((reason) => ({ ...reason })),
  });
  return {
    language,
    grade,
    low,
    high,
    words: counts.words,
    sentences: counts.sentences,
    measures: { ...measures },
    hardWords: hardWords.map(mark),
    hardSentences: hardSentences.map(mark),
    because: because.map((reason) => ({ ...reason })),
  };
}
