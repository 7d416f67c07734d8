import type { Because } from './because.ts';
import { checkSizes, type SizeProblem } from './check-sizes.ts';
import { vectorsOf } from './group-model.ts';
import type { GroupingQuestion } from './grouping-question.ts';
import type { GroupingRule } from './grouping-rule.ts';

export type GroupingProblem =
  | SizeProblem
  | 'bad-learners'
  | 'bad-numbers'
  | 'unknown-learner'
  | 'unknown-group'
  | 'bad-rule'
  | 'bad-weight'
  | 'bad-history';

/** Everything in a question that is no number, no learner or no group; empty for a good one. Whether rules can be kept is another matter. */
export function checkGrouping(question: GroupingQuestion): readonly Because<GroupingProblem>[] {
  const { learners, sizes, goal, rules = [], wishes = [], repeatWeight = 0 } = question;
  if (!Number.isInteger(learners) || learners < 0)
    return [{ code: 'bad-learners', values: { learners } }];
  const rows = goal.kind === 'interest' ? goal.interest : vectorsOf(question);
  const width = goal.kind === 'interest' ? sizes.length : (rows[0]?.length ?? 0);
  const problems: Because<GroupingProblem>[] = [...checkSizes(learners, sizes)];
  if (goal.kind !== 'random' && rows.length !== learners)
    problems.push({ code: 'bad-numbers', values: { learner: rows.length } });
  rows.forEach((row, learner) => {
    if (row.length !== width || !row.every(Number.isFinite))
      problems.push({ code: 'bad-numbers', values: { learner } });
  });
  rules.forEach((rule, at) => problems.push(...checkRule(question, rule, { rule: at })));
  wishes.forEach(({ rule, weight }, wish) => {
    problems.push(...checkRule(question, rule, { wish }));
    if (!isPrice(weight)) problems.push({ code: 'bad-weight', values: { wish } });
  });
  if (!isPrice(repeatWeight)) problems.push({ code: 'bad-weight', values: {} });
  return [...problems, ...checkHistory(question)];
}

/** Times together and rounds in the low group: numbers from 0 up, for everybody. */
function checkHistory({ learners, together, roundsLow }: GroupingQuestion) {
  const problems: Because<GroupingProblem>[] = [];
  const report = (learner: number): void => {
    problems.push({ code: 'bad-history', values: { learner } });
  };
  if (together !== undefined && together.length !== learners) report(together.length);
  together?.forEach((row, learner) => {
    if (row.length !== learners || !row.every(isPrice)) report(learner);
  });
  roundsLow?.forEach((rounds, learner) => {
    if (!isPrice(rounds)) report(learner);
  });
  return problems;
}

function isPrice(weight: number): boolean {
  return Number.isFinite(weight) && weight >= 0;
}

function checkRule(
  { learners, sizes }: GroupingQuestion,
  rule: GroupingRule,
  values: Readonly<Record<string, number>>,
): Because<GroupingProblem>[] {
  const isIn = (limit: number) => (value: number) =>
    Number.isInteger(value) && value >= 0 && value < limit;
  if (!rule.learners.every(isIn(learners))) return [{ code: 'unknown-learner', values }];
  if (rule.kind === 'only-in' && !rule.groups.every(isIn(sizes.length)))
    return [{ code: 'unknown-group', values }];
  const limit = rule.kind === 'role' ? rule.least : rule.kind === 'at-most' ? rule.most : 0;
  return Number.isInteger(limit) && limit >= 0 ? [] : [{ code: 'bad-rule', values }];
}
