import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { renderBecause } from '@everyplan/contract/because';
import {
  measureDecodability,
  measurePages,
  measureText,
  splitPages,
  type Decodability,
  type PageMeasures,
  type TextMeasure,
} from '@everyplan/engine/readability';
import { guessLanguage, kindOfFile, readTextFile } from '@everyplan/exchange/texts';
import { isDocument } from './is-document.ts';
import { openOutput } from './output.ts';

type Language = 'en' | 'es';

export interface MeasureCommand {
  /** Without it each text is measured in the language that its words show, English where they show none. */
  readonly language?: Language;
  /** Graphemes taught so far, with blanks or commas between. */
  readonly taught?: string;
  /** Words known by heart, the same; alone, nothing has been taught but them. */
  readonly byHeart?: string;
  readonly json?: boolean;
}

interface Measured extends TextMeasure {
  readonly file: string;
  /** What was read of the file: the positions of hard words and sentences are in it. */
  readonly text: string;
  readonly early: PageMeasures;
  readonly decodable?: Decodability;
}

interface Refused {
  readonly file: string;
  readonly error: { readonly code: string; readonly message: string; readonly next: string };
}

/**
 * Says how hard texts are: a grade with its interval, and why. Files, folders of texts, `-` for standard input; what surrounds a text in
 * Markdown, HTML or EPUB (title, licence, header) is left out, as the library does. A file that cannot be read stops no other. Needs no
 * database. Exit codes: 0 done, 1 nothing could be read, 2 some could not.
 */
export async function measureFiles(
  paths: readonly string[],
  command: MeasureCommand,
): Promise<void> {
  const output = openOutput(command.json ?? false);
  const results: (Measured | Refused)[] = [];
  for (const given of paths) {
    for (const file of await filesOf(given)) results.push(await measureFile(file, command));
  }
  const refused = results.filter((each): each is Refused => 'error' in each);
  const measured = results.filter((each): each is Measured => !('error' in each));
  if (command.json === true) output.result(results, () => []);
  else if (measured.length > 0) output.result(measured, () => measured.flatMap(linesOf));
  for (const { error } of refused) console.error(`${error.message} ${error.next}`);
  if (refused.length > 0) process.exitCode = measured.length > 0 ? 2 : 1;
}

/** A folder's texts in order, or the path itself: what is wrong with that is said when it is read. */
async function filesOf(given: string): Promise<readonly string[]> {
  const found = given === '-' ? undefined : await stat(given).catch(() => undefined);
  if (found?.isDirectory() !== true) return [given];
  const names = await readdir(given, { recursive: true }).catch(() => []);
  const texts = names.filter((name) => kindOfFile(name) !== undefined).toSorted();
  return texts.length === 0 ? [given] : texts.map((name) => path.join(given, name));
}

async function measureFile(file: string, command: MeasureCommand): Promise<Measured | Refused> {
  const read = await readText(file);
  if ('error' in read) return read;
  const language = command.language ?? read.language;
  const measure = measureText(read.text, { language });
  if (measure.counts.words === 0) return refuse(file, 'text-without-words');
  return {
    file,
    text: read.text,
    ...measure,
    early: measurePages(read.pages, language),
    ...(command.taught === undefined && command.byHeart === undefined
      ? {}
      : { decodable: measureDecodability(read.text, { ...taughtOf(command), language }) }),
  };
}

const taughtOf = ({ taught = '', byHeart = '' }: MeasureCommand) => ({
  graphemes: listOf(taught),
  heartWords: listOf(byHeart),
});

const listOf = (text: string): readonly string[] =>
  text.split(/[\s,;]+/).filter((each) => each !== '');

interface ReadFile {
  readonly text: string;
  readonly pages: readonly string[];
  readonly language: Language;
}

async function readText(file: string): Promise<ReadFile | Refused> {
  let bytes: Uint8Array;
  try {
    bytes = file === '-' ? await readInput() : await readFile(file);
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    return refuse(
      file,
      code === 'ENOENT' ? 'no-file' : code === 'EISDIR' ? 'no-texts' : 'no-access',
    );
  }
  // What is piped in, and files of other names, are taken for Markdown: plain text is Markdown without marks.
  const kind = kindOfFile(file);
  const known = kind === undefined ? `${path.basename(file)}.md` : file;
  if (kind !== 'epub' && isDocument(bytes)) return refuse(file, 'no-text');
  const { text, issues } = readTextFile(bytes, { file: known });
  if (text === undefined) {
    const issue = issues.find(({ code }) => code === 'text-without-words');
    return refuse(file, issue === undefined ? 'no-text' : 'text-without-words');
  }
  const own =
    kind === 'html' || kind === 'epub' ? [''] : splitPages(new TextDecoder().decode(bytes));
  return {
    text: text.pages.join('\n\n'),
    // Pages that only stand for a screenful (a long text is cut) say nothing about the book.
    pages: own.length > 1 ? text.pages : [text.pages.join('\n\n')],
    language: guessLanguage(text.pages) ?? (text.language?.startsWith('es') === true ? 'es' : 'en'),
  };
}

async function readInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

const problems = {
  'no-file': ['There is no such file.', 'Check the path.'],
  'no-access': ['It cannot be opened.', 'Check who may read it.'],
  'no-texts': ['There are no texts in this folder.', 'Texts are .md, .txt, .html and .epub files.'],
  'no-text': [
    'It is no text that can be read here.',
    'Save it as plain text, Markdown, HTML or EPUB.',
  ],
  'text-without-words': [
    'There are no words in it.',
    'A scanned page is a picture: type its text.',
  ],
} as const;

function refuse(file: string, code: keyof typeof problems): Refused {
  const [message, next] = problems[code];
  return { file, error: { code, message: `${file}: ${message}`, next } };
}

const shownReasons = 3;
const shownWords = 8;

function linesOf(measured: Measured): string[] {
  const { file, grade, low, high, counts, because, hardWords, language } = measured;
  const reasons = because
    .slice(0, shownReasons)
    .map((reason) => renderBecause({ ...reason }, 'en'));
  const words = [...new Set(hardWords.map(({ word }) => word.toLowerCase()))];
  const more = words.length - shownWords;
  return [
    `${file}: ${gradeWords(grade)} (80 % interval: ${place(low)} to ${place(high)}), ${amount(counts.words, 'word')}, ${language === 'es' ? 'Spanish' : 'English'}`,
    ...reasons.map((reason) => `  ${reason}`),
    `  ${earlyLine(measured.early)}`,
    ...(measured.decodable === undefined ? [] : decodableLines(measured.decodable)),
    ...(words.length === 0
      ? []
      : [
          `  hard words: ${words.slice(0, shownWords).join(', ')}${more > 0 ? ` and ${more} more` : ''}`,
        ]),
  ];
}

const amount = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;

const gradeWords = (grade: number): string =>
  grade < 0.5 ? 'kindergarten' : `grade ${grade.toFixed(1)}`;

/** The scale ends at kindergarten and at the end of college. */
function place(grade: number): string {
  if (grade < 0.5) return 'K';
  return grade >= 16 ? '16 and up' : grade.toFixed(1);
}

function earlyLine(early: PageMeasures): string {
  const pages =
    early.pages > 1
      ? `${early.pages} pages of ${early.wordsPerPage.toFixed(1)} words (at most ${early.mostWordsOnAPage}), `
      : '';
  return `${pages}${early.wordsPerSentence.toFixed(1)} words a sentence, ${amount(early.uniqueWords, 'different word')}`;
}

function decodableLines({ share, words, blocked, nextGraphemes }: Decodability): string[] {
  const next = nextGraphemes.slice(0, 5).map((each) => `${each.grapheme} (${each.words})`);
  const stuck = [...new Set(blocked.map(({ word }) => word.toLowerCase()))].slice(0, shownWords);
  return [
    `  can be sounded out: ${(100 * share).toFixed(0)} % of ${amount(words, 'word')}`,
    ...(stuck.length === 0
      ? []
      : [`  not yet: ${stuck.join(', ')}; to teach next: ${next.join(', ')}`]),
  ];
}
