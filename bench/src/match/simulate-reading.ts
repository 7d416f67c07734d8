import type { SeededRandom } from '../testing/seeded-random.ts';

/** A share of votes says nothing: pressed without thinking. */
const careless = 0.1;

/**
 * What a reader who truly stands so many grades above a text says and answers after reading it: a vote by how it felt (with the day, the reader's leaning
 * and a loose hand), and three questions with four choices, by the curve that engine/reading assumes.
 */
export function simulateReading(
  random: SeededRandom,
  { difference, lean }: { readonly difference: number; readonly lean: number },
) {
  const onTheDay = difference + random.normal();
  const felt = onTheDay + lean + random.normal();
  const chance = 0.25 + 0.75 / (1 + Math.exp(-(Math.log(2) + 0.59 * onTheDay)));
  const right = [0, 1, 2].filter(() => random.uniform() < chance).length;
  const votes = ['too-hard', 'just-right', 'too-easy'] as const;
  const thought = felt < 0 ? votes[0] : felt > 4 ? votes[2] : votes[1];
  const vote = random.uniform() < careless ? votes[Math.floor(3 * random.uniform())]! : thought;
  return { vote, answered: { right, of: 3 } };
}
