import type { Answer } from '../../platform/ask.ts';

export type ReadingCopy = Answer<'GET /api/texts/:textId/reading-copy'>;
export type TextToRead = ReadingCopy['text'];
export type Meanings = Answer<'GET /api/texts/:textId/meanings'>;
export type Vote = 'too-easy' | 'just-right' | 'too-hard';

/** What this device knows of a reading; the server gets it whole. */
export interface ReadingState {
  readonly readingId: string;
  readonly textId: string;
  readonly startedAt: string;
  readonly lastAt: string;
  /** The furthest page, from 1. */
  readonly page: number;
  readonly seconds: number;
  readonly finished: boolean;
  readonly answers: readonly { readonly number: number; readonly choice: number }[] | null;
  readonly vote: Vote | null;
}

interface Beginning {
  readonly textId: string;
  /** What is on this device. */
  readonly kept: ReadingState | undefined;
  /** What the server has. */
  readonly sent: ReadingCopy['reading'];
  readonly now: string;
  readonly newId: () => string;
}

/** The reading to go on with: where this device left off, or another one; else a new one. */
export function beginReading({ textId, kept, sent: told, now, newId }: Beginning): ReadingState {
  // The server may not know yet that this one has ended.
  const sent = kept?.vote != null && kept.readingId === told?.readingId ? null : told;
  const isOpenHere = kept !== undefined && kept.vote === null;
  if (isOpenHere && (sent === null || sent.readingId !== kept.readingId)) return kept;
  if (isOpenHere && sent !== null)
    return {
      ...kept,
      page: Math.max(kept.page, sent.page),
      seconds: Math.max(kept.seconds, sent.seconds),
    };
  if (sent !== null)
    return {
      readingId: sent.readingId,
      textId,
      startedAt: sent.startedAt,
      lastAt: now,
      page: sent.page,
      seconds: sent.seconds,
      finished: false,
      answers: null,
      vote: null,
    };
  return {
    readingId: newId(),
    textId,
    startedAt: now,
    lastAt: now,
    page: 1,
    seconds: 0,
    finished: false,
    answers: null,
    vote: null,
  };
}

/** The answers with one more; the first answer to a question stays. */
export function addAnswer(state: ReadingState, number: number, choice: number): ReadingState {
  const answers = state.answers ?? [];
  if (answers.some((each) => each.number === number)) return state;
  return { ...state, answers: [...answers, { number, choice }] };
}
