import { expect, test } from 'vitest';
import { learnFromReading, type Level } from './learn-from-reading.ts';
import { learningPolicy } from './learning-policy.ts';

/** Mulberry32: the same numbers every time. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const random = numbers(6);
const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());

/** A vote and three answers of somebody who stands so many grades above a text. */
function read(difference: number) {
  const felt = difference + normal() * learningPolicy.voteError;
  const chance = 0.25 + 0.75 / (1 + Math.exp(-(Math.log(2) + 0.59 * difference)));
  const right = [0, 1, 2].filter(() => random() < chance).length;
  const vote = felt < 0 ? 'too-hard' : felt > 4 ? 'too-easy' : 'just-right';
  return { vote, answered: { right, of: 3 } } as const;
}

test('after eight texts with votes and checks a vague measure is twice as good, and its error says how good', () => {
  const textError = 1.5;
  let [before, after, said] = [0, 0, 0];
  const readers = 400;
  for (let each = 0; each < readers; each++) {
    const truth = 2 + 5 * random();
    let reader: Level = { grade: truth + 1.6 * normal(), error: 1.6 };
    before += (reader.grade - truth) ** 2;
    for (let nth = 0; nth < 8; nth++) {
      const text = { grade: reader.grade - 2, error: textError };
      const difference = truth - (text.grade + textError * normal()) + normal();
      reader = learnFromReading({ reader, text, ...read(difference) }).reader;
    }
    after += (reader.grade - truth) ** 2;
    said += reader.error;
  }
  const rmse = Math.sqrt(after / readers);
  expect(rmse / Math.sqrt(before / readers)).toBeLessThan(0.5);
  expect(said / readers / rmse).toBeGreaterThan(0.85);
  expect(said / readers / rmse).toBeLessThan(1.2);
});
