import { expect, test } from 'vitest';
import {
  addAnswer,
  answeredOf,
  nextQuestion,
  type Session,
  type SittingState,
  takeSent,
} from './sitting-state.ts';

const question = (itemId: string) => ({
  itemId,
  area: 'vocabulary' as const,
  stem: 'Which?',
  choices: ['a', 'b', 'c'],
});
const session = (more: Partial<Session> = {}): Session => ({
  sessionId: 's',
  checkId: 'c',
  learnerId: 'l',
  name: 'Ana',
  language: 'en',
  answered: 2,
  atMost: 5,
  over: false,
  look: { size: 'normal', spacing: 'normal', contrast: false, aloud: false, pauseEvery: 10 },
  questions: ['x', 'y', 'z'].map(question),
  ...more,
});
const answer = (itemId: string) => ({
  itemId,
  shown: 1,
  heard: false,
  seconds: 9,
  answeredAt: '2026-11-23T10:00:00Z',
});
const fresh: SittingState = { session: session(), queue: [] };

test('without a network the child goes along the list, to its end', () => {
  let state = fresh;
  const asked: string[] = [];
  for (;;) {
    const next = nextQuestion(state);
    if (next === undefined) break;
    asked.push(next.itemId);
    state = addAnswer(state, answer(next.itemId));
  }
  expect(asked).toEqual(['x', 'y', 'z']);
  expect(state.queue.map(({ number }) => number)).toEqual([3, 4, 5]);
  expect(answeredOf(state)).toBe(5);
});

test('with one the next question is the one that the server chose after the answer', () => {
  const answered = addAnswer(fresh, answer('x'));
  const after = takeSent(
    answered,
    answered.queue,
    session({ answered: 3, questions: [question('w')] }),
  );
  expect(nextQuestion(after)?.itemId).toBe('w');
  expect(after.queue).toEqual([]);
});

test('what is answered while the rest is on its way stays in the queue and is not asked again', () => {
  const one = addAnswer(fresh, answer('x'));
  const two = addAnswer(one, answer('y'));
  const after = takeSent(
    two,
    one.queue,
    session({ answered: 3, questions: ['y', 'w'].map(question) }),
  );
  expect(after.queue.map(({ itemId }) => itemId)).toEqual(['y']);
  expect(nextQuestion(after)?.itemId).toBe('w');
});

test('an answer is queued once, and a check that is over asks nothing', () => {
  const once = addAnswer(fresh, answer('x'));
  expect(addAnswer(once, answer('x'))).toBe(once);
  expect(nextQuestion({ session: session({ over: true }), queue: [] })).toBeUndefined();
});
