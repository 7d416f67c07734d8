import { createHash } from 'node:crypto';
import type { Bank } from '../bank/bank.ts';
import type { FormBand } from '../tables.ts';
import { gradesOfBand } from './band-of.ts';

interface Choosing {
  readonly bank: Bank;
  readonly band: FormBand;
  /** Questions that some of those who are asked have had of late: taken only where nothing else is near. */
  readonly seen: ReadonlySet<string>;
  /** Whatever tells this form from another: one seed, one form. */
  readonly seed: string;
}

const areas = ['vocabulary', 'sentence', 'passage'] as const;
/** About eight minutes: words 12 s, sentences 18 s, passages 45 s. */
const eachArea = 6;
/** How far the questions reach beyond the middle of the band, in grades: far enough for readers two grades off. */
const reach = 2.5;
/** As good as so many grades farther away. */
const seenCosts = 1.5;
/** One of so many that are nearest is drawn, so that two checks have different forms. */
const drawnFrom = 3;

/**
 * The questions of a form, in its order: words, sentences, passages, each from easy to hard across the levels of the band and beyond. No two
 * share a passage.
 */
export function chooseForm({ bank, band, seen, seed }: Choosing): readonly string[] {
  const [from, to] = gradesOfBand[band];
  const middle = (from + to + 1) / 2;
  const families = new Set<string>();
  const levelOf = (id: string) => bank.levels.get(id)?.level ?? 0;
  return areas.flatMap((area) => {
    const chosen = new Set<string>();
    for (let k = 0; k < eachArea; k++) {
      const target = middle - reach + (2 * reach * k) / (eachArea - 1);
      const distance = (id: string) =>
        Math.abs(levelOf(id) - target) + (seen.has(id) ? seenCosts : 0);
      const near = [...bank.items.values()]
        .filter((item) => item.area === area && !chosen.has(item.id))
        .filter(({ family }) => family === undefined || !families.has(family))
        .toSorted((a, b) => distance(a.id) - distance(b.id) || a.id.localeCompare(b.id))
        .slice(0, drawnFrom);
      const item = near[draw(`${seed} ${area} ${k}`, near.length)];
      if (item === undefined) continue;
      chosen.add(item.id);
      if (item.family !== undefined) families.add(item.family);
    }
    return [...chosen].toSorted((a, b) => levelOf(a) - levelOf(b));
  });
}

/** The code that stands on a form: the same for the same questions, and without a level in it. */
export function codeOf(itemIds: readonly string[]): string {
  const letters = 'ABCDEFGHJKMNPQRSTVWXYZ';
  const bytes = createHash('sha256').update(itemIds.join(' ')).digest();
  return [0, 1, 2, 3].map((place) => letters[(bytes[place] ?? 0) % letters.length]).join('');
}

function draw(what: string, count: number): number {
  return createHash('sha256').update(what).digest().readUInt32BE(0) % Math.max(count, 1);
}
