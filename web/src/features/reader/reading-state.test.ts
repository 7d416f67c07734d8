import { expect, test } from 'vitest';
import { addAnswer, beginReading, type ReadingState } from './reading-state.ts';

const now = '2026-11-20T10:00:00.000Z';
const kept: ReadingState = {
  readingId: 'here',
  textId: 't',
  startedAt: now,
  lastAt: now,
  page: 3,
  seconds: 60,
  finished: false,
  answers: null,
  vote: null,
};
const sent = (more: object) =>
  ({ readingId: 'there', page: 5, seconds: 90, startedAt: now, ...more }) as never;
const begin = (more: Partial<Parameters<typeof beginReading>[0]>) =>
  beginReading({ textId: 't', kept: undefined, sent: null, now, newId: () => 'new', ...more });

test('begins anew where nothing is known', () => {
  expect(begin({})).toMatchObject({ readingId: 'new', page: 1, seconds: 0 });
});

test('goes on where this device left off, further if another one went further', () => {
  expect(begin({ kept })).toBe(kept);
  const further = begin({ kept, sent: sent({ readingId: 'here' }) });
  expect(further).toMatchObject({ readingId: 'here', page: 5, seconds: 90 });
});

test('goes on where another device left off', () => {
  expect(begin({ sent: sent({}) })).toMatchObject({ readingId: 'there', page: 5 });
});

test('begins a new reading after a vote, and brings back the questions before it', () => {
  expect(begin({ kept: { ...kept, finished: true, vote: 'too-easy' } }).readingId).toBe('new');
  expect(begin({ kept: { ...kept, finished: true } }).readingId).toBe('here');
});

test('keeps the first answer to a question', () => {
  const once = addAnswer(kept, 1, 2);
  expect(addAnswer(once, 1, 0)).toBe(once);
  expect(once.answers).toEqual([{ number: 1, choice: 2 }]);
});
