import type { Because } from '@everyplan/contract';

interface Missed {
  readonly title: string;
  /** How many are surely at each level. */
  readonly counts: readonly number[];
  readonly alsoMissing: readonly string[];
}

/**
 * Where to begin, in a sentence: with what most of those miss who are not yet there; of two that as many miss, with the earlier one, as the
 * nearer stands on it. The prerequisites come nearest first. Nothing where nobody is known to be behind;
 * and where nothing is known of what comes before, that is what it says.
 */
export function explainPrerequisites(prerequisites: readonly Missed[], notYet: number): Because[] {
  if (notYet === 0) return [];
  const [most] = prerequisites
    .toReversed()
    .toSorted((a, b) => b.alsoMissing.length - a.alsoMissing.length);
  if (prerequisites.every(({ counts }) => counts.every((count) => count === 0)))
    return [{ code: 'class-before-unknown', values: {} }];
  if (most === undefined || most.alsoMissing.length === 0)
    return [{ code: 'class-before-not-missed', values: { notYet } }];
  const { alsoMissing } = most;
  const title = most.title.replace(/\.$/, '');
  return [{ code: 'class-begin-before', values: { missing: alsoMissing.length, notYet, title } }];
}
