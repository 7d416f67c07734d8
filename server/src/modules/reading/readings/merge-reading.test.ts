import { describe, expect, test } from 'vitest';
import { mergeReading, type KeptReading, type SentReading } from './merge-reading.ts';

const now = new Date('2026-11-20T10:00:00Z');
const before = (minutes: number) => new Date(now.getTime() - minutes * 60_000);
const sent = (more: Partial<SentReading> = {}): SentReading => ({
  startedAt: before(10),
  lastAt: before(1),
  sentAt: now,
  page: 3,
  seconds: 400,
  finished: false,
  answers: null,
  vote: null,
  ...more,
});
const merge = (more: Partial<SentReading>, kept?: KeptReading, at = now) =>
  mergeReading({ kept, sent: sent(more), now: at, pages: 8 });

describe('a reading', () => {
  test('starts as the device tells it', () => {
    expect(merge({})).toEqual({
      startedAt: before(10),
      lastAt: before(1),
      page: 3,
      seconds: 400,
      finishedAt: null,
      answers: null,
      vote: null,
      votedAt: null,
    });
  });

  test('is the same when it is sent twice', () => {
    const done = { finished: true, answers: [{ number: 1, choice: 0 }], vote: 'too-easy' } as const;
    const once = merge(done);
    expect(merge(done, once)).toEqual(once);
  });

  test('never goes back: an older message after a newer one changes nothing', () => {
    const newest = merge({ page: 6, seconds: 500, finished: true, vote: 'just-right' });
    const older = { page: 2, seconds: 100, lastAt: before(8) };
    expect(merge(older, newest)).toEqual(newest);
  });

  test('does not pass the last page', () => {
    expect(merge({ page: 40 }).page).toBe(8);
  });
});

describe('the clock of a device', () => {
  test('that is a year ahead or behind is set right by when it sends', () => {
    const yearMs = 365 * 24 * 60 * 60_000;
    for (const offMs of [yearMs, -yearMs]) {
      const off = (moment: Date) => new Date(moment.getTime() + offMs);
      const wrong = { startedAt: off(before(10)), lastAt: off(before(1)), sentAt: off(now) };
      expect(merge(wrong)).toMatchObject({ startedAt: before(10), lastAt: before(1) });
    }
  });

  test('never puts a reading into the future', () => {
    const { startedAt, lastAt } = merge({ startedAt: before(-30), lastAt: before(-60) });
    expect([startedAt, lastAt]).toEqual([now, now]);
  });

  test('cannot make more seconds than passed, nor more than six hours', () => {
    expect(merge({ seconds: 90_000 }).seconds).toBe(9 * 60 + 60);
    expect(merge({ startedAt: before(3000), seconds: 90_000 }).seconds).toBe(6 * 60 * 60);
  });
});

describe('answers and vote', () => {
  test('the first answers stay', () => {
    const first = merge({ finished: true, answers: [{ number: 1, choice: 2 }] });
    expect(merge({ finished: true, answers: [{ number: 1, choice: 0 }] }, first).answers).toEqual(
      first.answers,
    );
  });

  test('a vote counts only with the end of the text', () => {
    expect(merge({ vote: 'too-hard' }).vote).toBeNull();
  });

  test('a vote is changed and taken back within a day, and then stays', () => {
    const voted = merge({ finished: true, vote: 'too-hard' });
    expect(merge({ finished: true, vote: 'just-right' }, voted).vote).toBe('just-right');
    expect(merge({ finished: true, vote: null }, voted)).toMatchObject({
      vote: null,
      votedAt: null,
    });
    const later = new Date(now.getTime() + 25 * 60 * 60_000);
    const late = { finished: true, vote: null, sentAt: later };
    expect(merge(late, voted, later).vote).toBe('too-hard');
  });

  test('an older message does not take a newer vote back', () => {
    const voted = merge({ finished: true, vote: 'too-hard' });
    expect(merge({ lastAt: before(5) }, voted).vote).toBe('too-hard');
  });
});
