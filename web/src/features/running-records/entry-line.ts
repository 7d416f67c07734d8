import type { RecordContent } from '@everyplan/contract';
import { readSeconds } from './read-seconds.ts';

/** A line of the table as it is typed. */
export interface EntryLine {
  readonly words: string;
  readonly errors: string;
  readonly selfCorrections: string;
  readonly time: string;
  /** Four digits, 1 to 4: phrasing, pace, smoothness, expression. */
  readonly expression: string;
  readonly retell: string;
}

export const emptyLine: EntryLine = {
  words: '',
  errors: '',
  selfCorrections: '',
  time: '',
  expression: '',
  retell: '',
};

/** What a line means; undefined as long as it cannot be kept: words are missing, or a field holds what cannot be. */
export function readLine(line: EntryLine): RecordContent | undefined {
  const words = whole(line.words);
  const errors = whole(line.errors || '0');
  const selfCorrections = whole(line.selfCorrections || '0');
  if (words === undefined || words === 0 || errors === undefined || errors > words)
    return undefined;
  if (selfCorrections === undefined || !/^[1-4]{0,4}$/.test(line.expression)) return undefined;
  if (!/^[0-4]?$/.test(line.retell)) return undefined;
  const seconds = line.time.trim() === '' ? null : readSeconds(line.time);
  if (seconds === undefined) return undefined;
  const level = (place: number) => (line.expression[place] ? Number(line.expression[place]) : null);
  return {
    marks: [],
    lastWord: null,
    counts: { words, errors, selfCorrections },
    seconds,
    expression: { phrasing: level(0), pace: level(1), smoothness: level(2), expression: level(3) },
    retell: line.retell === '' ? null : Number(line.retell),
    asked: null,
    answeredRight: null,
    note: '',
  };
}

function whole(text: string): number | undefined {
  return /^\s*\d{1,4}\s*$/.test(text) ? Number(text) : undefined;
}
