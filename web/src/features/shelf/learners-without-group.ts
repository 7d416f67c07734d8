import type { ReadingGroup } from './shelf.ts';

/** Those of a class who are in none of its groups, in the order of the class. */
export function learnersWithoutGroup(
  learners: readonly { readonly learnerId: string }[],
  groups: readonly Pick<ReadingGroup, 'learnerIds'>[],
): readonly string[] {
  const grouped = new Set(groups.flatMap(({ learnerIds }) => learnerIds));
  return learners.map(({ learnerId }) => learnerId).filter((id) => !grouped.has(id));
}
