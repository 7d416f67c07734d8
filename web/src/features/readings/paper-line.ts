import type { Vote } from './readings.ts';

/** A line of the table as it is filled in. */
export interface PaperLine {
  readonly textId: string;
  /** '' as long as nothing is noted; 'none': read, and did not say how it was. */
  readonly vote: Vote | 'none' | '';
  readonly right: string;
}

export interface PaperReading {
  readonly textId: string;
  readonly vote: Vote | null;
  readonly asked: number | null;
  readonly answeredRight: number | null;
}

/** Every text has three questions on its last page. */
export const questionsAsked = 3;

export const votes = ['too-easy', 'just-right', 'too-hard'] as const satisfies readonly Vote[];

/** What a line means: nothing as long as neither how it was nor what was answered is there; 'wrong' where it cannot be. */
export function readLine({ textId, vote, right }: PaperLine): PaperReading | undefined | 'wrong' {
  const typed = right.trim();
  if (vote === '' && typed === '') return undefined;
  if (textId === '' || (typed !== '' && !/^[0-3]$/.test(typed))) return 'wrong';
  return {
    textId,
    vote: vote === '' || vote === 'none' ? null : vote,
    asked: typed === '' ? null : questionsAsked,
    answeredRight: typed === '' ? null : Number(typed),
  };
}
