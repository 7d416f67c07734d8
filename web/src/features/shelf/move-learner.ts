import type { ReadingGroup } from './shelf.ts';

/** The groups with a learner in another one of them; in none where there is no such group. */
export function moveLearner(
  groups: readonly ReadingGroup[],
  learnerId: string,
  toGroupId: string,
): readonly ReadingGroup[] {
  return groups.map((group) => {
    const others = group.learnerIds.filter((id) => id !== learnerId);
    return {
      ...group,
      learnerIds: group.groupId === toGroupId ? [...others, learnerId] : others,
    };
  });
}
