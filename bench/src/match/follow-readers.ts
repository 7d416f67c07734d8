import {
  findVoteLean,
  learnFromReading,
  type PastVote,
  type ShelfText,
} from '@everyplan/engine/reading';
import type { SeededRandom } from '../testing/seeded-random.ts';
import { ourShelf, type Choice } from './compare-choices.ts';
import type { SimulatedReader } from './draw-world.ts';
import type { StoryText } from './read-story-texts.ts';
import { simulateReading } from './simulate-reading.ts';

interface World {
  readonly texts: readonly StoryText[];
  readonly readers: readonly SimulatedReader[];
  /** How hard each text truly is. */
  readonly truth: readonly number[];
  /** What is known of each text at first. */
  readonly known: readonly ShelfText[];
}

interface Followed {
  readonly reader: SimulatedReader;
  readonly estimate: { readonly grade: number; readonly error: number };
  readonly read: readonly string[];
  readonly votes: readonly PastVote[];
  readonly shelf: readonly Choice[];
}

export interface AfterReading {
  /** Texts read by each. */
  readonly texts: number;
  readonly shelves: readonly (readonly Choice[])[];
  /** Root of the mean square of estimate less ability, and the mean of what the estimates say of themselves; in grades. */
  readonly readerError: number;
  readonly readerErrorSaid: number;
}

/**
 * Lets all readers read one text after the other, each drawn from their own shelf of that day; what they say corrects reader and text, as in the product.
 * Yields how things stand before the first text and after each.
 */
export function* followReaders(
  random: SeededRandom,
  world: World,
  rounds: number,
): Generator<AfterReading> {
  const indexOf = new Map(world.texts.map(({ textId }, at) => [textId, at]));
  const texts = [...world.known];
  let all: readonly Followed[] = world.readers.map((reader) => ({
    reader,
    estimate: reader,
    read: [],
    votes: [],
    shelf: [],
  }));
  for (let round = 0; ; round++) {
    all = all.map((each, seed) => ({
      ...each,
      shelf: ourShelf({
        texts,
        indexOf,
        reader: each.estimate,
        seed,
        read: each.read,
        onShelf: each.shelf.map(({ text }) => texts[text]!.textId),
      }),
    }));
    yield standing(all, round);
    if (round === rounds) return;
    all = all.map((each) => readOne(each));
  }

  function readOne(each: Followed): Followed {
    const at = each.shelf[Math.floor(random.uniform() * each.shelf.length)]!.text;
    const text = texts[at]!;
    const { ability, lean, grade, error } = each.reader;
    const seen = simulateReading(random, { difference: ability - world.truth[at]!, lean });
    const learned = learnFromReading({
      reader: each.estimate,
      text,
      ...seen,
      lean: findVoteLean(each.votes),
    });
    texts[at] = { ...text, ...learned.text };
    const first = world.known[at]!;
    const difference = grade - first.grade;
    const past = { vote: seen.vote, difference, error: Math.hypot(error, first.error) };
    return {
      ...each,
      estimate: learned.reader,
      read: [...each.read, text.textId],
      votes: [...each.votes, past],
    };
  }
}

function standing(all: readonly Followed[], texts: number): AfterReading {
  const squares = all.map(({ reader, estimate }) => (estimate.grade - reader.ability) ** 2);
  return {
    texts,
    shelves: all.map(({ shelf }) => shelf),
    readerError: Math.sqrt(mean(squares)),
    readerErrorSaid: mean(all.map(({ estimate }) => estimate.error)),
  };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
