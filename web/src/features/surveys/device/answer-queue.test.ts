import { expect, test } from 'vitest';
import { openQueue, type QueuedAnswer } from './answer-queue.ts';

function fakeStorage() {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
}

const answer = (rest: Partial<QueuedAnswer> = {}): QueuedAnswer => ({
  learnerId: 'ana',
  questionId: 'fun',
  optionIds: ['draw'],
  words: '',
  language: 'en',
  turnId: 'turn-1',
  answeredAt: '2026-11-22T09:00:00Z',
  ...rest,
});

test('keeps answers over a reload, in their order', () => {
  const storage = fakeStorage();
  openQueue(storage, 's').add(answer());
  openQueue(storage, 's').add(answer({ questionId: 'topics' }));
  const ids = openQueue(storage, 's').list();
  expect(ids.map(({ questionId }) => questionId)).toEqual(['fun', 'topics']);
});

test('holds one answer to a question of a turn: the newest', () => {
  const queue = openQueue(fakeStorage(), 's');
  queue.add(answer());
  queue.add(answer({ optionIds: ['cook'], answeredAt: '2026-11-22T09:01:00Z' }));
  queue.add(answer({ turnId: 'turn-2' }));
  expect(queue.list().map(({ optionIds }) => optionIds)).toEqual([['cook'], ['draw']]);
});

test('lets go of what was sent, but not of what was changed meanwhile', () => {
  const queue = openQueue(fakeStorage(), 's');
  const sent = answer();
  queue.add(sent);
  const changed = answer({ answeredAt: '2026-11-22T09:01:00Z' });
  queue.add(changed);
  queue.remove(sent);
  expect(queue.list()).toEqual([changed]);
  queue.remove(changed);
  expect(queue.list()).toEqual([]);
});

test('leaves nothing behind when all is sent', () => {
  const storage = fakeStorage();
  const queue = openQueue(storage, 's');
  queue.add(answer());
  queue.remove(answer());
  expect(storage.kept.size).toBe(0);
});
