import type { contract } from '@everyplan/contract';
import { inDistrict } from '../../platform/db/scope.ts';
import type { Deps } from '../../platform/deps.ts';
import type { Handlers } from '../../platform/http/serve.ts';
import { getVisibleLearner } from '../people/index.ts';
import { approvePlan, withdrawApproval } from './approve-plan.ts';
import { addStep, changeStep, removeStep } from './change-steps.ts';
import { readClassNeeds } from './class-needs.ts';
import { closePlan, reopenPlan } from './close-plan.ts';
import { readClassWeeks } from './class-weeks.ts';
import { draftOne } from './drafting/draft-one.ts';
import { readDraftRun, startDraftRun } from './drafting/draft-runs.ts';
import { acceptGoal } from './goals/accept-goal.ts';
import { addGoal } from './goals/add-goal.ts';
import { changeGoal } from './goals/change-goal.ts';
import { readChampions } from './goals/list-champions.ts';
import { addReading, removeReading } from './goals/readings.ts';
import { mondayOfDay } from './monday-of.ts';
import { readPlan } from './read-plan.ts';
import { restoreVersion } from './restore-version.ts';
import { reviewPlan } from './review-plan.ts';
import { answerItem } from './templates/answer-item.ts';
import { listTemplates, readTemplate } from './templates/templates.ts';
import {
  createTemplate,
  publishTemplate,
  retireTemplate,
  saveTemplate,
} from './templates/write-template.ts';
import { tickStep } from './tick-step.ts';
import { weekRoutes } from './week/week-routes.ts';
import { listVersions } from './versions.ts';

export function plansRoutes(deps: Deps): Handlers<typeof contract.plans> {
  const { connection } = deps;
  return {
    ...weekRoutes(deps),

    'GET /api/learners/:learnerId/plan': ({ actor, params, query }) =>
      inDistrict(connection, actor, async (tx) => {
        await getVisibleLearner(tx, actor, params.learnerId);
        const startsOn = query.week === undefined ? undefined : mondayOfDay(query.week);
        const given = { learnerId: params.learnerId, now: deps.now(), startsOn };
        return { plan: await readPlan(tx, actor, given) };
      }),

    'POST /api/learners/:learnerId/plan/drafts': ({ actor, params }) =>
      draftOne(deps, actor, params),

    'POST /api/learners/:learnerId/plan/goals': ({ actor, params, body }) =>
      addGoal(deps, actor, { ...params, ...body }),

    'PATCH /api/learners/:learnerId/plan/goals/:goalId': ({ actor, params, body }) =>
      changeGoal(deps, actor, { ...params, ...body }),

    'PUT /api/learners/:learnerId/plan/goals/:goalId/acceptance': ({ actor, params }) =>
      acceptGoal(deps, actor, params),

    'POST /api/learners/:learnerId/plan/goals/:goalId/readings': ({ actor, params, body }) =>
      addReading(deps, actor, { ...params, ...body }),

    'DELETE /api/learners/:learnerId/plan/goals/:goalId/readings/:readingId': ({ actor, params }) =>
      removeReading(deps, actor, params),

    'GET /api/learners/:learnerId/champions': ({ actor, params }) =>
      readChampions(deps, actor, params.learnerId),

    'PUT /api/learners/:learnerId/plan/answers/:itemId': ({ actor, params, body }) =>
      answerItem(deps, actor, { ...params, ...body }),

    'PUT /api/learners/:learnerId/plan/closing': ({ actor, params, body }) =>
      closePlan(deps, actor, { ...params, ...body }),

    'DELETE /api/learners/:learnerId/plan/closing': ({ actor, params, query }) =>
      reopenPlan(deps, actor, { ...params, ...query }),

    'PUT /api/learners/:learnerId/plan/review': ({ actor, params, body }) =>
      reviewPlan(deps, actor, { ...params, ...body }),

    'GET /api/plan-templates': ({ actor }) => listTemplates(deps, actor),

    'POST /api/plan-templates': ({ actor, body }) => createTemplate(deps, actor, body),

    'GET /api/plan-templates/:templateId': ({ actor, params }) =>
      readTemplate(deps, actor, params.templateId),

    'PUT /api/plan-templates/:templateId': ({ actor, params, body }) =>
      saveTemplate(deps, actor, { ...params, ...body }),

    'PUT /api/plan-templates/:templateId/publication': ({ actor, params, body }) =>
      publishTemplate(deps, actor, { ...params, ...body }),

    'DELETE /api/plan-templates/:templateId/publication': ({ actor, params }) =>
      retireTemplate(deps, actor, params.templateId),

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

    'POST /api/draft-runs': ({ actor, body }) => startDraftRun(deps, actor, body),

    'GET /api/draft-runs/:draftRunId': ({ actor, params }) =>
      readDraftRun(deps, actor, params.draftRunId),
  };
}
