interface Placed {
  readonly goalId: string;
  readonly horizon: 'short' | 'long';
  readonly parentGoalId: string | null;
}

/** Goals as they are read: each with those that stand below it, in the plan's order. One whose long-term goal is gone stands by itself. */
export function groupGoals<G extends Placed>(
  goals: readonly G[],
): readonly { readonly goal: G; readonly below: readonly G[] }[] {
  const known = new Set(goals.map(({ goalId }) => goalId));
  const isBelow = ({ parentGoalId }: G) => parentGoalId !== null && known.has(parentGoalId);
  return goals
    .filter((goal) => !isBelow(goal))
    .map((goal) => ({
      goal,
      below: goals.filter(({ parentGoalId }) => parentGoalId === goal.goalId),
    }));
}
