import {
  measureDecodability,
  measurePages,
  measureText,
  splitPages,
} from '@everyplan/engine/readability';

interface MeasureQuestion {
  readonly text: string;
  readonly language: 'en' | 'es';
  readonly taught?:
    | { readonly graphemes: readonly string[]; readonly heartWords: readonly string[] }
    | undefined;
}

/** How hard a text is, as the contract tells it. Nothing is kept. */
export function measure({ text, language, taught }: MeasureQuestion) {
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
    early: measureEarly(text, language),
    decodable: taught === undefined ? null : decodable({ text, language, taught }),
    hardWords: hardWords.map(mark),
    hardSentences: hardSentences.map(mark),
    because: because.map((reason) => ({ ...reason })),
  };
}

function measureEarly(text: string, language: 'en' | 'es') {
  const { pages, wordsPerPage, mostWordsOnAPage, wordsPerSentence, uniqueWords, repeatedShare } =
    measurePages(splitPages(text), language);
  return { pages, wordsPerPage, mostWordsOnAPage, wordsPerSentence, uniqueWords, repeatedShare };
}

function decodable({ text, language, taught }: Required<MeasureQuestion>) {
  const { share, words, blocked, nextGraphemes } = measureDecodability(text, {
    ...taught!,
    language,
  });
  return {
    share,
    words,
    blocked: blocked.map(({ start, end, blockedBy }) => ({
      start,
      end,
      blockedBy: [...blockedBy],
    })),
    nextGraphemes: nextGraphemes.map((each) => ({ ...each })),
  };
}
