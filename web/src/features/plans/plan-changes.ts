import type { Api, RequestOf } from '@everyplan/contract';
import { api } from '../../platform/api.ts';
import type { Plan } from './plan.ts';

type Body<Key extends keyof Api> =
  RequestOf<Api[Key]> extends { readonly body: infer B } ? Omit<B & object, 'version'> : never;

const params = ({ learnerId }: Plan) => ({ learnerId });

// Each sends the version that the reader saw, so that nobody's change is overwritten unseen.

export function addGoal(plan: Plan, title: string) {
  return api('POST /api/learners/:learnerId/plan/goals', {
    params: params(plan),
    body: { version: plan.version, title },
  });
}

export function changeGoal(
  plan: Plan,
  goalId: string,
  change: Body<'PATCH /api/learners/:learnerId/plan/goals/:goalId'>,
) {
  return api('PATCH /api/learners/:learnerId/plan/goals/:goalId', {
    params: { ...params(plan), goalId },
    body: { version: plan.version, ...change },
  });
}

export function addStep(plan: Plan, step: Body<'POST /api/learners/:learnerId/plan/steps'>) {
  return api('POST /api/learners/:learnerId/plan/steps', {
    params: params(plan),
    body: { version: plan.version, ...step },
  });
}

export function changeStep(
  plan: Plan,
  stepId: string,
  change: Body<'PATCH /api/learners/:learnerId/plan/steps/:stepId'>,
) {
  return api('PATCH /api/learners/:learnerId/plan/steps/:stepId', {
    params: { ...params(plan), stepId },
    body: { version: plan.version, ...change },
  });
}

export function removeStep(plan: Plan, stepId: string) {
  return api('DELETE /api/learners/:learnerId/plan/steps/:stepId', {
    params: { ...params(plan), stepId },
    query: { version: plan.version },
  });
}

export function approve(plan: Plan) {
  return api('PUT /api/learners/:learnerId/plan/approval', {
    params: params(plan),
    body: { version: plan.version },
  });
}

export function takeBackApproval(plan: Plan) {
  return api('DELETE /api/learners/:learnerId/plan/approval', { params: params(plan) });
}
