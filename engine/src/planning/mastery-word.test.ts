import { expect, test } from 'vitest';
import { createDefaultTracer } from '../tracing/index.ts';
import { masteryWord } from './mastery-word.ts';

interface Given {
  /** How often the learner was right in other skills, of 20 answers. */
  readonly others?: number;
}

/** The word after these answers, a day each, as the shipped model sees them. */
function wordAfter(answers: string, { others }: Given = {}) {
  const tracer = createDefaultTracer();
  const state = tracer.start();
  const right = others ?? 0;
  if (others !== undefined)
    for (let index = 0; index < 20; index += 1)
      tracer.observe(state, { skill: 1 + (index % 4), score: (index * 7) % 20 < right ? 1 : 0 });
  for (const answer of answers) tracer.observe(state, { skill: 0, score: Number(answer) });
  return masteryWord(tracer.estimate(state, 0));
}

const all = [undefined, 2, 10, 18].map((others) => (others === undefined ? {} : { others }));

test.each(['0', '1'])('says that a single answer (%s) is too little', (answer) => {
  for (const given of all) expect(wordAfter(answer, given)).toBe('not-sure-yet');
});

test('says "not yet" of 0 of 5, whatever other skills promise', () => {
  for (const given of all) expect(wordAfter('00000', given)).toBe('not-yet');
});

test('tells 0 of 5 from 4 of 5', () => {
  for (const given of all)
    expect(['on-the-way', 'likely', 'secure']).toContain(wordAfter('01111', given));
});

test('never says "likely" of few tries that mostly failed', () => {
  for (const answers of ['00', '000', '001', '0010', '00110'])
    for (const given of all) expect(['likely', 'secure']).not.toContain(wordAfter(answers, given));
});

test('says "on the way" of half right in many tries', () => {
  expect(wordAfter('0101010101')).toBe('on-the-way');
});

test('says "secure" of many right, also after a bad start', () => {
  expect(wordAfter('11111111')).toBe('secure');
  expect(wordAfter(`${'0'.repeat(10)}${'1'.repeat(30)}`)).toBe('secure');
});

const word = (mastery: number, low: number, high: number, [correct, opportunities] = [3, 5]) =>
  masteryWord({ mastery, low, high, opportunities: opportunities ?? 0, correct: correct ?? 0 });

test('lets the interval decide with the middle', () => {
  expect([word(0.9, 0.7, 0.97), word(0.9, 0.5, 0.97), word(0.3, 0.1, 0.7)]).toEqual([
    'secure',
    'likely',
    'not-yet',
  ]);
});

test('is not sure while the interval is wide', () => {
  expect(word(0.6, 0.2, 0.95)).toBe('not-sure-yet');
});

test('says no evidence without an answer or without a proper interval', () => {
  expect([word(0.95, 0.9, 1, [0, 0]), word(Number.NaN, 0, 1), word(0.5, 0.8, 0.2)]).toEqual(
    Array.from({ length: 3 }, () => 'no-evidence'),
  );
});
