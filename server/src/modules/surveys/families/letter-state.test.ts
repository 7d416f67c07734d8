import { expect, test } from 'vitest';
import { letterState } from './letter-state.ts';

const now = new Date('2026-11-22T12:00:00Z');
const ago = (minutes: number) => new Date(now.getTime() - minutes * 60_000);
const nothing = {
  mail_asked_at: null,
  mail_claimed_at: null,
  mail_sent_at: null,
  mail_failed_at: null,
  printed_at: null,
  answered_at: null,
  revoked_at: null,
};
const stateOf = (row: Partial<Record<keyof typeof nothing, Date>>) =>
  letterState({ ...nothing, ...row }, now).letter;

test('tells the furthest thing that happened to a letter', () => {
  expect(letterState(undefined, now)).toEqual({ letter: 'not-sent', at: null });
  expect(stateOf({ printed_at: ago(9) })).toBe('printed');
  expect(stateOf({ mail_asked_at: ago(1) })).toBe('waiting');
  expect(stateOf({ mail_claimed_at: ago(2), mail_sent_at: ago(1) })).toBe('sent');
  expect(stateOf({ mail_sent_at: ago(9), revoked_at: ago(1) })).toBe('revoked');
  expect(stateOf({ mail_sent_at: ago(9), answered_at: ago(1) })).toBe('answered');
});

test('is unsure of a mail that was leaving when the server stopped', () => {
  expect(stateOf({ mail_claimed_at: ago(1) })).toBe('waiting');
  expect(stateOf({ mail_claimed_at: ago(6) })).toBe('unsure');
});
