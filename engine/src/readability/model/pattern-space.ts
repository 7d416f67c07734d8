import { weighTimes, type SparseVector, type TermSpace } from './term-space.ts';

/** Triples of masks that a model knows (`wordPatterns`), to be found without making a string of each triple of a text. */
export interface PatternSpace extends TermSpace {
  readonly masks: ReadonlyMap<string, number>;
  /** By the three masks as digits of one number. */
  readonly codes: ReadonlyMap<number, number>;
}

export function patternSpace(space: TermSpace): PatternSpace {
  const masks = new Map<string, number>();
  for (const pattern of space.index.keys()) {
    for (const mask of pattern.split(' ')) if (!masks.has(mask)) masks.set(mask, masks.size);
  }
  const codes = new Map<number, number>();
  for (const [pattern, at] of space.index) {
    codes.set(
      pattern.split(' ').reduce((code, mask) => code * masks.size + masks.get(mask)!, 0),
      at,
    );
  }
  return { ...space, masks, codes };
}

/** What `placeTerms` gives for the patterns of these masks, at a fifth of the time. */
export function placePatterns(masks: readonly string[], space: PatternSpace): SparseVector {
  const size = space.masks.size;
  const digits = masks.map((mask) => space.masks.get(mask) ?? Number.NaN);
  const times = new Map<number, number>();
  for (let index = 2; index < digits.length; index++) {
    const at = space.codes.get(
      (digits[index - 2]! * size + digits[index - 1]!) * size + digits[index]!,
    );
    if (at !== undefined) times.set(at, (times.get(at) ?? 0) + 1);
  }
  return weighTimes(times, space);
}
