import { type Grade, Rating, fsrs } from 'ts-fsrs';

/** What one learner remembers of one thing. */
export interface Memory {
  /** Days after which the chance of recall has fallen to 90 %. */
  readonly stability: number;
  /** 1 (easy) to 10 (hard). */
  readonly difficulty: number;
  /** Last review, in milliseconds since the epoch. */
  readonly reviewedAt: number;
}

export interface Review {
  readonly memory: Memory;
  /** Whole days until the next review, at least 1. */
  readonly intervalDays: number;
  /** Milliseconds since the epoch. */
  readonly dueAt: number;
}

export type ReviewGrade = 'again' | 'hard' | 'good' | 'easy';

const dayMs = 86_400_000;
const ratings: Readonly<Record<ReviewGrade, Grade>> = {
  again: Rating.Again,
  hard: Rating.Hard,
  good: Rating.Good,
  easy: Rating.Easy,
};

/**
 * Memory and next review after a review graded now, by FSRS-6 through ts-fsrs with its default parameters and no fuzz, so
 * that the same history gives the same dates. `before` is undefined at the first review. `retention` is the chance of
 * recall wanted at the next one, 0.9 unless told. Throws `RangeError` for a retention outside (0, 1) or a time that is not finite.
 */
export function scheduleReview(
  before: Memory | undefined,
  review: { readonly grade: ReviewGrade; readonly now: number; readonly retention?: number },
): Review {
  const { grade, now, retention = 0.9 } = review;
  if (!(retention > 0 && retention < 1)) throw new RangeError('retention must be between 0 and 1');
  if (!Number.isFinite(now)) throw new RangeError('now must be a time');
  const scheduler = fsrs({ request_retention: retention, enable_fuzz: false });
  const elapsedDays = before === undefined ? 0 : daysBetween(before.reviewedAt, now);
  const state = scheduler.next_state(before ?? null, elapsedDays, ratings[grade]);
  const intervalDays = Math.max(1, scheduler.next_interval(state.stability, elapsedDays));
  return {
    memory: { stability: state.stability, difficulty: state.difficulty, reviewedAt: now },
    intervalDays,
    dueAt: now + intervalDays * dayMs,
  };
}

/** Chance, 0 to 1, that a learner still recalls it: FSRS-6's forgetting curve. */
export function recallChance(memory: Memory, now: number): number {
  const scheduler = fsrs({ enable_fuzz: false });
  return scheduler.forgetting_curve(daysBetween(memory.reviewedAt, now), memory.stability);
}

function daysBetween(from: number, to: number): number {
  return Math.max(0, Math.floor((to - from) / dayMs));
}
