import type { Api, RequestOf } from '@everyplan/contract';
import { api } from '../../platform/api.ts';
import type { Plan } from './plan.ts';

type Body<Key extends keyof Api> =
  RequestOf<Api[Key]> extends { readonly body: infer B } ? Omit<B & object, 'version'> : never;

/**
 * A change to a plan, to be sent on top of the plan that its author saw. It sends that plan's version, so that nobody's change is
 * overwritten unseen; after a conflict it is sent again on top of the newest.
 */
export interface PlanEdit {
  readonly send: (base: Plan) => Promise<Plan>;
  /** What it changes: a goal's or step's id, and the new value of each field. Absent: it adds something, or is no change of content. */
  readonly mine?: { readonly id: string; readonly fields: Readonly<Record<string, unknown>> };
}

const params = ({ learnerId }: Plan) => ({ learnerId });

export function addGoal(goal: Body<'POST /api/learners/:learnerId/plan/goals'>): PlanEdit {
  return {
    send: (base) =>
      api('POST /api/learners/:learnerId/plan/goals', {
        params: params(base),
        body: { version: base.version, ...goal },
      }),
  };
}

export function changeGoal(
  goalId: string,
  change: Body<'PATCH /api/learners/:learnerId/plan/goals/:goalId'>,
): PlanEdit {
  return {
    mine: { id: goalId, fields: change },
    send: (base) =>
      api('PATCH /api/learners/:learnerId/plan/goals/:goalId', {
        params: { ...params(base), goalId },
        body: { version: base.version, ...change },
      }),
  };
}

export function addStep(step: Body<'POST /api/learners/:learnerId/plan/steps'>): PlanEdit {
  return {
    send: (base) =>
      api('POST /api/learners/:learnerId/plan/steps', {
        params: params(base),
        body: { version: base.version, ...step },
      }),
  };
}

export function changeStep(
  stepId: string,
  change: Body<'PATCH /api/learners/:learnerId/plan/steps/:stepId'>,
): PlanEdit {
  return {
    mine: { id: stepId, fields: change },
    send: (base) =>
      api('PATCH /api/learners/:learnerId/plan/steps/:stepId', {
        params: { ...params(base), stepId },
        body: { version: base.version, ...change },
      }),
  };
}

export function removeStep(stepId: string): PlanEdit {
  return {
    mine: { id: stepId, fields: { removed: true } },
    send: (base) =>
      api('DELETE /api/learners/:learnerId/plan/steps/:stepId', {
        params: { ...params(base), stepId },
        query: { version: base.version },
      }),
  };
}

export function approve(): PlanEdit {
  return {
    send: (base) =>
      api('PUT /api/learners/:learnerId/plan/approval', {
        params: params(base),
        body: { version: base.version },
      }),
  };
}

export function takeBackApproval(): PlanEdit {
  return {
    send: (base) => api('DELETE /api/learners/:learnerId/plan/approval', { params: params(base) }),
  };
}

export function acceptGoal(goalId: string): PlanEdit {
  return {
    send: (base) =>
      api('PUT /api/learners/:learnerId/plan/goals/:goalId/acceptance', {
        params: { ...params(base), goalId },
      }),
  };
}

export function addReading(
  goalId: string,
  body: RequestOf<Api['POST /api/learners/:learnerId/plan/goals/:goalId/readings']>['body'],
): PlanEdit {
  return {
    send: (base) =>
      api('POST /api/learners/:learnerId/plan/goals/:goalId/readings', {
        params: { ...params(base), goalId },
        body,
      }),
  };
}

export function removeReading(goalId: string, readingId: string): PlanEdit {
  return {
    send: (base) =>
      api('DELETE /api/learners/:learnerId/plan/goals/:goalId/readings/:readingId', {
        params: { ...params(base), goalId, readingId },
      }),
  };
}

export function answerItem(itemId: string, value: string | number | null): PlanEdit {
  return {
    mine: { id: itemId, fields: { answer: value } },
    send: (base) =>
      api('PUT /api/learners/:learnerId/plan/answers/:itemId', {
        params: { ...params(base), itemId },
        body: { version: base.version, value },
      }),
  };
}

export function closePlan(
  closing: { readonly state: 'done' } | { readonly state: 'set-aside'; readonly reason: string },
): PlanEdit {
  return {
    send: (base) =>
      api('PUT /api/learners/:learnerId/plan/closing', {
        params: params(base),
        body: { version: base.version, ...closing },
      }),
  };
}

export function reopenPlan(): PlanEdit {
  return {
    send: (base) =>
      api('DELETE /api/learners/:learnerId/plan/closing', {
        params: params(base),
        query: { version: base.version },
      }),
  };
}

export function reviewPlan(): PlanEdit {
  return {
    send: (base) =>
      api('PUT /api/learners/:learnerId/plan/review', {
        params: params(base),
        body: { version: base.version },
      }),
  };
}
