import type { TextProfile } from '../text/profile-text.ts';
import { mean, share } from './statistics.ts';

/** Repetition of words and overlap of neighbouring sentences; all in [0, 1]. */
export function cohesionFeatures(profile: TextProfile): Record<string, number> {
  const { segmented, facts, content } = profile;
  const overlaps = neighbourOverlaps(profile);
  return {
    adjacentOverlap: mean(overlaps),
    adjacentLinked: share(overlaps.filter((overlap) => overlap > 0).length, overlaps.length),
    ...repetition(profile),
    windowVariety: windowVariety(segmented.words.map((word) => word.form)),
    contentVariety: windowVariety(content.map((index) => facts[index]!.stem)),
    contentShare: share(content.length, segmented.words.length),
  };
}

function repetition({ segmented, facts, blocks }: TextProfile): Record<string, number> {
  const sums = { types: 0, words: 0, contentTypes: 0, contentWords: 0, once: 0, guiraud: 0 };
  for (const [start, end] of blocks) {
    const types = new Map<string, number>();
    const contentTypes = new Set<string>();
    let contentWords = 0;
    for (let index = start; index < end; index++) {
      const { form } = segmented.words[index]!;
      types.set(form, (types.get(form) ?? 0) + 1);
      if (facts[index]!.kind.isFunction) continue;
      contentTypes.add(facts[index]!.stem);
      contentWords++;
    }
    sums.types += types.size;
    sums.words += end - start;
    sums.contentTypes += contentTypes.size;
    sums.contentWords += contentWords;
    for (const times of types.values()) if (times === 1) sums.once++;
    sums.guiraud += contentTypes.size / Math.sqrt(Math.max(1, contentWords));
  }
  return {
    typesPerWord: share(sums.types, sums.words),
    contentRepeat: share(sums.contentWords - sums.contentTypes, sums.contentWords),
    once: share(sums.once, sums.types),
    guiraud: sums.guiraud / blocks.length / 12,
  };
}

function neighbourOverlaps({ segmented, facts }: TextProfile): readonly number[] {
  const overlaps: number[] = [];
  let at = 0;
  let before: ReadonlySet<string> | undefined;
  for (const sentence of segmented.sentences) {
    const stems = new Set<string>();
    for (const end = at + sentence.words.length; at < end; at++) {
      if (!facts[at]!.kind.isFunction) stems.add(facts[at]!.stem);
    }
    if (before !== undefined) {
      let shared = 0;
      for (const one of stems) if (before.has(one)) shared++;
      overlaps.push(share(shared, Math.max(1, Math.min(stems.size, before.size))));
    }
    before = stems;
  }
  return overlaps;
}

const windowSize = 50;

/** Types among the words of a moving window of 50, averaged (MATTR, Covington and McFall 2010). */
function windowVariety(forms: readonly string[]): number {
  if (forms.length === 0) return 0;
  if (forms.length <= windowSize) return new Set(forms).size / forms.length;
  const counts = new Map<string, number>();
  let sum = 0;
  for (const [index, form] of forms.entries()) {
    counts.set(form, (counts.get(form) ?? 0) + 1);
    if (index < windowSize - 1) continue;
    sum += counts.size;
    const leaving = forms[index - windowSize + 1]!;
    const left = counts.get(leaving)! - 1;
    if (left === 0) counts.delete(leaving);
    else counts.set(leaving, left);
  }
  return sum / (forms.length - windowSize + 1) / windowSize;
}
