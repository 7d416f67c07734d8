import type { GroupingRule } from './grouping-rule.ts';

/**
 * How often a rule is broken in a group that has `count` of its learners. The breaches of a grouping are the sum over
 * groups (for keep-together less one: see `breachesAtBest`), so a move changes two terms only.
 */
export function countBreaches(rule: GroupingRule, group: number, count: number): number {
  switch (rule.kind) {
    case 'keep-apart':
      return Math.max(0, count - 1);
    case 'keep-together':
      return count > 0 ? 1 : 0;
    case 'never-alone':
      return count === 1 ? 1 : 0;
    case 'role':
      return Math.max(0, rule.least - count);
    case 'at-most':
      return Math.max(0, count - rule.most);
    case 'only-in':
      return rule.groups.includes(group) ? 0 : count;
    default:
      return rule satisfies never;
  }
}

/** What the sum over groups is when the rule is kept. */
export function breachesAtBest(rule: GroupingRule): number {
  return rule.kind === 'keep-together' && rule.learners.length > 0 ? 1 : 0;
}

export function breachesOf(
  rule: GroupingRule,
  groups: readonly number[],
  groupCount: number,
): number {
  const counts = Array.from({ length: groupCount }, () => 0);
  for (const learner of new Set(rule.learners)) counts[groups[learner]!]!++;
  const sum = counts.reduce((total, count, g) => total + countBreaches(rule, g, count), 0);
  return sum - breachesAtBest(rule);
}
