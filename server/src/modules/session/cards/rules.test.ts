import { describe, expect, test } from 'vitest';
import {
  admission,
  afterWrongTry,
  doorAfterWrongTry,
  doorFailuresBeforeWait,
  failuresBeforeLock,
  failuresBeforeWait,
  type DoorTries,
  type Tries,
} from './rules.ts';

const now = new Date('2026-11-23T08:00:00Z');
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
const none: Tries = { failures: 0, waitUntil: null, lockedAt: null };

describe('tries with a card', () => {
  test('wait after five wrong ones in a row, for five minutes', () => {
    let tries = none;
    for (let count = 0; count < failuresBeforeWait; count += 1) {
      expect(admission(tries, now)).toBe('open');
      tries = afterWrongTry(tries, now);
    }
    expect(admission(tries, later(4))).toBe('waiting');
    expect(admission(tries, later(5))).toBe('open');
  });

  test('end after twenty wrong ones, until an adult says otherwise', () => {
    let tries = none;
    for (let count = 0; count < failuresBeforeLock; count += 1) {
      tries = afterWrongTry(tries, later(count * 10));
    }
    expect(admission(tries, later(100_000))).toBe('locked');
  });
});

describe("tries on a class's page", () => {
  const nobody: DoorTries = { failures: 0, since: null, waitUntil: null };

  test('wait after many wrong ones within a quarter of an hour', () => {
    let tries = nobody;
    for (let count = 0; count < doorFailuresBeforeWait; count += 1) {
      expect(tries.waitUntil).toBeNull();
      tries = doorAfterWrongTry(tries, now);
    }
    expect(tries.waitUntil).toEqual(later(15));
  });

  test('are forgotten when they were long ago', () => {
    const tries = doorAfterWrongTry(
      { failures: doorFailuresBeforeWait - 1, since: now, waitUntil: null },
      later(15),
    );
    expect(tries).toEqual({ failures: 1, since: later(15), waitUntil: null });
  });
});
