import { createHash } from 'node:crypto';
import { makeQuestions } from '@everyplan/engine/reading';
import { measureText, type TextMeasure } from '@everyplan/engine/readability';
import type { Because } from '@everyplan/contract';
import { topicNames, type TopicCode } from '@everyplan/contract/topics';
import { guessTopics } from './guess-topics.ts';
import { weighAuthor } from './level.ts';
import type { NewQuestion, NewText } from './new-text.ts';
import { plainWords } from './search-words.ts';

/** What is kept of the engine's measure beside the grade. */
export interface KeptMeasure {
  /** 80 % interval. */
  readonly low: number;
  readonly high: number;
  /** Positions in the pages joined by `pageBreak`, in UTF-16 units. */
  readonly hardWords: readonly KeptMark[];
  readonly hardSentences: readonly KeptMark[];
  readonly because: readonly Because[];
}

export interface KeptMark {
  readonly start: number;
  readonly end: number;
  readonly because: TextMeasure['because'];
}

export interface PreparedText {
  readonly text: NewText;
  readonly hashes: TextHashes;
  readonly topics: readonly string[];
  readonly words: number;
  readonly sentences: number;
  /** What is known of its level before anybody reads or corrects it: the engine's measure and what its author says. */
  readonly grade: number;
  readonly error: number;
  readonly measure: KeptMeasure;
  readonly questions: readonly NewQuestion[];
  readonly search: SearchParts;
}

/** What a search finds a text by, without accents. */
export interface SearchParts {
  /** Title and names: as they are, and by their stems. */
  readonly names: string;
  readonly topics: string;
  readonly body: string;
}

export interface TextHashes {
  /** Of all that was read. */
  readonly source: string;
  /** Of language, title, credits and pages: the same words by other people are another work. */
  readonly content: string;
}

export const pageBreak = '\n\n';
/** Half of an 80 % interval of a normal distribution, in standard errors. */
const z80 = 1.2815515655446004;
/** A book keeps its first marks; nobody reads more of them. */
const mostMarks = 1500;
/** What the index takes in of a book: PostgreSQL's search vector holds a megabyte. */
const mostIndexed = 300_000;

/** Measures a text and makes what it does not bring: topics and questions. Pure; takes a few milliseconds for a story. */
export function prepareText(text: NewText): PreparedText {
  const whole = text.pages.join(pageBreak);
  const measure = measureText(whole, { language: text.language });
  const topics = text.topics ?? guessTopics(text);
  const engine = {
    grade: measure.grade,
    error: Math.max(measure.high - measure.grade, measure.grade - measure.low) / z80,
  };
  const because = writtenFor(text);
  return {
    text,
    hashes: hashText(text),
    topics,
    words: measure.counts.words,
    sentences: measure.counts.sentences,
    ...weighAuthor(engine, text.writtenFor),
    measure: {
      low: measure.low,
      high: measure.high,
      hardWords: measure.hardWords.slice(0, mostMarks).map(keepMark),
      hardSentences: measure.hardSentences.slice(0, mostMarks).map(keepMark),
      because: [...because, ...measure.because],
    },
    questions: text.questions ?? makeQuestions(text.pages, { language: text.language }),
    search: searchParts(text, topics),
  };
}

function writtenFor({ writtenFor: grade }: NewText): readonly Because[] {
  return grade === undefined ? [] : [{ code: 'text-written-for', values: { grade } }];
}

/** The title, credits and topics of a text that somebody edited are found under their new words. */
export function searchParts(
  { title, credits = [], pages }: Pick<NewText, 'title' | 'credits' | 'pages'>,
  topics: readonly string[],
): SearchParts {
  const names = topics.flatMap((topic) =>
    topic in topicNames ? Object.values(topicNames[topic as TopicCode]) : [],
  );
  return {
    names: plainWords([title, ...credits.map(({ name }) => name)].join(' ')),
    topics: plainWords(names.join(' ')),
    body: plainWords(pages.join('\n').slice(0, mostIndexed)),
  };
}

export function hashText(text: NewText): TextHashes {
  const { sourceKey: _, source: __, ...read } = text;
  const parts = Object.entries(read).sort(([one], [other]) => (one < other ? -1 : 1));
  return {
    source: sha256(JSON.stringify(parts)),
    content: sha256(JSON.stringify([text.language, text.title, text.credits ?? [], text.pages])),
  };
}

function keepMark({ start, end, because }: KeptMark): KeptMark {
  return { start, end, because };
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
