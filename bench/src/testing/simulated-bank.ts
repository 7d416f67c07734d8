import { successProbability, type PoolItem } from '@everyplan/engine/testing';
import type { SeededRandom } from './seeded-random.ts';

/** A bank drawn as the stored one was: a = exp(.3 z), b = 1.2 z; with one slope `a` or guessing `c` where they are given. */
export function drawBank(random: SeededRandom, bank: { size: number; a?: number; c?: number }) {
  const { size, c } = bank;
  return Array.from({ length: size }, (_, i): PoolItem => {
    const [a, b] = [bank.a ?? Math.exp(0.3 * random.normal()), 1.2 * random.normal()];
    const id = String(i);
    return c === undefined ? { id, model: '2PL', a, b } : { id, model: '3PL', a, b, c };
  });
}

/** A learner's answers to the whole bank, a 0 or 1 an item. */
export function drawResponses(
  random: SeededRandom,
  items: readonly PoolItem[],
  theta: number,
): string {
  return items
    .map((item) => (random.uniform() < successProbability(item, theta) ? '1' : '0'))
    .join('');
}
