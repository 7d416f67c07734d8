import type { Step } from '../plans/plan.ts';

const order = ['must', 'should', 'choice', 'could'] as const;

/** A week's steps by how much they matter, first what must be done; groups without a step are left out. */
export function groupSteps(steps: readonly Step[]) {
  return order
    .map((importance) => ({
      importance,
      steps: steps.filter((step) => step.importance === importance),
    }))
    .filter((group) => group.steps.length > 0);
}
