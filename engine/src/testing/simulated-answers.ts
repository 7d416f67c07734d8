import { randomAt } from './adaptive/random-at.ts';
import { categoryProbabilities } from './items/probability.ts';
import type { Item } from './items/item.ts';

/** For tests: the k-th ability of a seeded sample from the norm group (Box and Muller 1958). */
export function simulatedAbility(seed: number, k: number): number {
  const u = 1 - randomAt(seed, k, 1);
  return Math.sqrt(-2 * Math.log(u)) * Math.cos(2 * Math.PI * randomAt(seed, k, 2));
}

/** For tests: a seeded answer of learner k at an ability to an item, whose place in the test is `place`. */
export function simulatedAnswer(
  item: Item,
  learner: { readonly seed: number; readonly k: number; readonly theta: number },
  place: number,
): number {
  const probabilities = categoryProbabilities(item, learner.theta);
  const u = randomAt(learner.seed, learner.k, 100 + place);
  let [score, sum] = [0, probabilities[0]!];
  while (u >= sum && score < probabilities.length - 1) sum += probabilities[++score]!;
  return score;
}

/** For tests: rows of answers of `count` learners to all items, with a share of cells left empty. */
export function simulatedRows(
  items: readonly Item[],
  { seed, count, empty = 0 }: { seed: number; count: number; empty?: number },
): (number | null)[][] {
  return Array.from({ length: count }, (_, k) => {
    const learner = { seed, k, theta: simulatedAbility(seed, k) };
    return items.map((item, i) =>
      randomAt(seed + 1, k, i) < empty ? null : simulatedAnswer(item, learner, i),
    );
  });
}
