import type { contract } from '@everyplan/contract';
import { inDistrict } from '../../platform/db/scope.ts';
import type { Deps } from '../../platform/deps.ts';
import type { Handlers } from '../../platform/http/serve.ts';
import { getVisibleLearner } from '../people/index.ts';
import { approvePlan, withdrawApproval } from './approve-plan.ts';
import { addGoal, changeGoal } from './change-goals.ts';
import { addStep, changeStep, removeStep } from './change-steps.ts';
import { readClassNeeds } from './class-needs.ts';
import { readClassWeeks } from './class-weeks.ts';
import { draftOne } from './drafting/draft-one.ts';
import { readDraftRun, startDraftRun } from './drafting/draft-runs.ts';
import { mondayOfDay } from './monday-of.ts';
import { readPlan } from './read-plan.ts';
import { restoreVersion } from './restore-version.ts';
import { tickStep } from './tick-step.ts';
import { listVersions } from './versions.ts';

export function plansRoutes(deps: Deps): Handlers<typeof contract.plans> {
  const { connection } = deps;
  return {
    'GET /api/learners/:learnerId/plan': ({ actor, params, query }) =>
      inDistrict(connection, actor, async (tx) => {
        await getVisibleLearner(tx, actor, params.learnerId);
        const startsOn = query.week === undefined ? undefined : mondayOfDay(query.week);
        return { plan: await readPlan(tx, actor, { learnerId: params.learnerId, startsOn }) };
      }),

    'POST /api/learners/:learnerId/plan/drafts': ({ actor, params }) =>
      draftOne(deps, actor, params.learnerId),

    'POST /api/learners/:learnerId/plan/goals': ({ actor, params, body }) =>
      addGoal(deps, actor, { ...params, ...body, standardId: body.standardId ?? null }),

    'PATCH /api/learners/:learnerId/plan/goals/:goalId': ({ actor, params, body }) =>
      changeGoal(deps, actor, { ...params, ...body }),

    'POST /api/learners/:learnerId/plan/steps': ({ actor, params, body }) =>
      addStep(deps, actor, { ...params, ...body, goalId: body.goalId ?? null }),

    'PATCH /api/learners/:learnerId/plan/steps/:stepId': ({ actor, params, body }) =>
      changeStep(deps, actor, { ...params, ...body }),

    'DELETE /api/learners/:learnerId/plan/steps/:stepId': ({ actor, params, query }) =>
      removeStep(deps, actor, { ...params, ...query }),

    'PUT /api/learners/:learnerId/plan/steps/:stepId/completion': ({ actor, params }) =>
      tickStep(deps, actor, { ...params, to: 'done' }),

    'DELETE /api/learners/:learnerId/plan/steps/:stepId/completion': ({ actor, params }) =>
      tickStep(deps, actor, { ...params, to: 'not-done' }),

    'PUT /api/learners/:learnerId/plan/approval': ({ actor, params, body }) =>
      approvePlan(deps, actor, { ...params, ...body }),

    'DELETE /api/learners/:learnerId/plan/approval': ({ actor, params }) =>
      withdrawApproval(deps, actor, params.learnerId),

    'GET /api/learners/:learnerId/plan/versions': ({ actor, params }) =>
      inDistrict(connection, actor, async (tx) => {
        await getVisibleLearner(tx, actor, params.learnerId);
        return { versions: await listVersions(tx, actor, params.learnerId) };
      }),

    'POST /api/learners/:learnerId/plan/versions/:version/restoration': ({ actor, params }) =>
      restoreVersion(deps, actor, params),

    'GET /api/classes/:classId/needs': ({ actor, params }) =>
      readClassNeeds(deps, actor, params.classId),

    'GET /api/classes/:classId/weeks': ({ actor, params, query }) =>
      readClassWeeks(deps, actor, { ...params, ...query }),

    'POST /api/draft-runs': ({ actor, body }) => startDraftRun(deps, actor, body.scope),

    'GET /api/draft-runs/:draftRunId': ({ actor, params }) =>
      readDraftRun(deps, actor, params.draftRunId),
  };
}
