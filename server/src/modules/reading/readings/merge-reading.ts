import type { Answer, Vote } from '../tables.ts';

/** A reading as the database has it. */
export interface KeptReading {
  readonly startedAt: Date;
  readonly lastAt: Date;
  readonly page: number;
  readonly seconds: number;
  readonly finishedAt: Date | null;
  readonly answers: readonly Answer[] | null;
  readonly vote: Vote | null;
  readonly votedAt: Date | null;
}

/** A reading as a device tells it, its moments by the device's own clock. */
export interface SentReading {
  readonly startedAt: Date;
  readonly lastAt: Date;
  readonly sentAt: Date;
  readonly page: number;
  readonly seconds: number;
  readonly finished: boolean;
  readonly answers: readonly Answer[] | null;
  readonly vote: Vote | null;
}

interface Merging {
  readonly kept: KeptReading | undefined;
  readonly sent: SentReading;
  readonly now: Date;
  /** How many pages the text has. */
  readonly pages: number;
}

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;
/** Less is the way the message took. */
const clockSlackMs = 2 * minuteMs;
/** How long something may wait on a device. */
const longestWaitMs = 60 * dayMs;
/** More with one text is a tablet that was left open. */
const mostSeconds = 6 * 60 * 60;

/**
 * What is kept after a device told what it knows. Pages, seconds and the end only go forward, the first answers stay, and the newest vote
 * counts; it can be changed or taken back within a day. A device whose clock is wrong is set right by when it says that it sends.
 */
export function mergeReading({ kept, sent, now, pages }: Merging): KeptReading {
  const offMs = now.getTime() - sent.sentAt.getTime();
  const skewMs = Math.abs(offMs) > clockSlackMs ? offMs : 0;
  const shift = (moment: Date) => {
    const earliest = now.getTime() - longestWaitMs;
    return Math.min(now.getTime(), Math.max(earliest, moment.getTime() + skewMs));
  };
  const startedMs = Math.min(shift(sent.startedAt), kept?.startedAt.getTime() ?? Infinity);
  const toldMs = Math.max(startedMs, shift(sent.lastAt));
  const lastMs = Math.max(toldMs, kept?.lastAt.getTime() ?? 0);
  const isNewest = kept === undefined || toldMs >= kept.lastAt.getTime();
  const openSeconds = Math.round((lastMs - startedMs) / 1000) + 60;
  const told = Math.min(sent.seconds, openSeconds, mostSeconds);
  return {
    startedAt: new Date(startedMs),
    lastAt: new Date(lastMs),
    page: Math.min(Math.max(1, pages), Math.max(sent.page, kept?.page ?? 1)),
    seconds: Math.max(told, kept?.seconds ?? 0),
    finishedAt: kept?.finishedAt ?? (sent.finished ? new Date(toldMs) : null),
    answers: kept?.answers ?? (sent.finished ? sent.answers : null),
    ...mergeVote(kept, { vote: sent.finished ? sent.vote : null, isNewest, now }),
  };
}

interface Voting {
  readonly vote: Vote | null;
  readonly isNewest: boolean;
  readonly now: Date;
}

function mergeVote(
  kept: KeptReading | undefined,
  { vote, isNewest, now }: Voting,
): Pick<KeptReading, 'vote' | 'votedAt'> {
  const before = { vote: kept?.vote ?? null, votedAt: kept?.votedAt ?? null };
  if (vote === before.vote || !isNewest) return before;
  const isSettled = before.votedAt !== null && now.getTime() - before.votedAt.getTime() > dayMs;
  if (isSettled) return before;
  return { vote, votedAt: vote === null ? null : now };
}
