import type { GroupSize } from '@everyplan/engine/grouping';

/** As many groups as bring their size nearest to the one wished, each of 3 to 6 where the class allows it. */
export function groupSizes(learners: number, wished: number): readonly GroupSize[] {
  const fewest = Math.max(1, Math.ceil(learners / 6));
  const most = Math.max(1, Math.floor(learners / 3));
  const groups = Math.min(most, Math.max(fewest, Math.round(learners / wished)));
  const size = learners / groups;
  return Array.from({ length: groups }, () => ({
    least: Math.min(Math.floor(size), 3),
    most: Math.max(Math.ceil(size), Math.min(6, learners)),
  }));
}
