import { vectorsOf } from './group-model.ts';
import type { GroupingQuestion } from './grouping-question.ts';

export function meanOf(vectors: readonly (readonly number[])[]): number[] {
  return (vectors[0] ?? []).map(
    (_, at) => vectors.reduce((sum, vector) => sum + vector[at]!, 0) / vectors.length,
  );
}

export function gapBetween(a: readonly number[], b: readonly number[]): number {
  return Math.hypot(...a.map((value, at) => value - b[at]!));
}

/** Sum over groups of squared distances to the group's mean. */
export function spreadWithin(question: GroupingQuestion, groups: readonly number[]): number {
  const vectors = vectorsOf(question);
  return question.sizes.reduce((sum, _, g) => {
    const members = vectors.filter((_, i) => groups[i] === g);
    const mean = meanOf(members);
    return sum + members.reduce((part, vector) => part + gapBetween(vector, mean) ** 2, 0);
  }, 0);
}
