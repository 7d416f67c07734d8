import { chooseShelf, type ShelfText } from '@everyplan/engine/reading';
import type { SeededRandom } from '../testing/seeded-random.ts';
import type { SimulatedReader } from './draw-world.ts';
import type { StoryText } from './read-story-texts.ts';

export interface Choice {
  readonly text: number;
  readonly role: 'just-right' | 'stretch' | 'easy';
}

interface Level {
  readonly grade: number;
  readonly error: number;
}

interface Given {
  readonly texts: readonly ShelfText[];
  readonly indexOf: ReadonlyMap<string, number>;
  readonly reader: Level;
  readonly seed: number;
  readonly read?: readonly string[];
  readonly onShelf?: readonly string[];
}

/** The product's own shelf. */
export function ourShelf({
  texts,
  indexOf,
  reader,
  seed,
  read = [],
  onShelf = [],
}: Given): readonly Choice[] {
  return chooseShelf({
    readers: { en: reader },
    texts,
    interests: [],
    readBefore: read.map((textId) => ({
      textId,
      daysAgo: 1,
      finished: true,
      vote: null,
      rightShare: null,
    })),
    moreLike: [],
    leftOut: [],
    onShelf,
    seed,
  }).map(({ textId, role }) => ({ text: indexOf.get(textId)!, role }));
}

const size = 8;

/** Eight drawn from the shelf of the reader's school grade: texts measured within half a grade of it, or the nearest eight. */
export function randomFromGrade(
  random: SeededRandom,
  texts: readonly StoryText[],
  { schoolGrade }: SimulatedReader,
): readonly Choice[] {
  const shelf = nearest(
    texts.map(({ grade }) => Math.max(0.5, Math.abs(grade - schoolGrade))),
    size,
    0.5,
  );
  return Array.from({ length: size }, () =>
    just(shelf[Math.floor(random.uniform() * shelf.length)]!),
  );
}

/** Eight whose Flesch-Kincaid grade is nearest to a grade. */
export function nearestByFormula(texts: readonly StoryText[], aim: number): readonly Choice[] {
  return nearest(
    texts.map(({ fleschKincaid }) => Math.abs(fleschKincaid - aim)),
    size,
  ).map(just);
}

/** Positions of the smallest distances: at least so many, and all that are no further than `within`. */
function nearest(distances: readonly number[], least: number, within = -1): readonly number[] {
  const order = distances.map((_, at) => at).toSorted((a, b) => distances[a]! - distances[b]!);
  const inside = order.filter((at) => distances[at]! <= within);
  return inside.length >= least ? inside : order.slice(0, least);
}

function just(text: number): Choice {
  return { text, role: 'just-right' };
}
