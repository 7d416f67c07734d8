import type { Api } from '@everyplan/contract';
import { asSystem, inDistrict } from '../../platform/db/scope.ts';
import { newId } from '../../platform/id.ts';
import type { MakeRequest } from './requests.ts';
import type { AccessWorld } from './world.ts';

type Plan = NonNullable<Awaited<ReturnType<typeof readPlan>>>['plan'];

const learner: MakeRequest = ({ district }) => ({
  params: { learnerId: district.people.learner },
});

/** What is asked about a week: its choices, swaps, proposals, what slipped, the pace, and what would change. */
export const weekRequests = {
  'POST /api/learners/:learnerId/plan/weeks/:week/drafts': async (world) => {
    const { params, plan } = await readPlan(world);
    return { params: { ...params, week: plan.thisWeek } };
  },
  'PUT /api/learners/:learnerId/plan/steps/:stepId/choice': async (world) => {
    const { params, plan } = await takeFirstDraft(world);
    return { params: { ...params, stepId: stepOf(plan, isChoice) }, body: { option: 1 } };
  },
  'GET /api/learners/:learnerId/plan/steps/:stepId/swaps': async (world) => {
    const { params, plan } = await takeFirstDraft(world);
    return { params: { ...params, stepId: stepOf(plan, isSwappable) } };
  },
  'PUT /api/learners/:learnerId/plan/steps/:stepId/swap': async (world) => {
    const { params, plan } = await takeFirstDraft(world);
    for (const { stepId } of plan.week?.steps.filter(isSwappable) ?? []) {
      const given = { params: { ...params, stepId } };
      const { ways } = await world.teacher(
        'GET /api/learners/:learnerId/plan/steps/:stepId/swaps',
        given,
      );
      const [way] = ways;
      if (way) return { ...given, body: { version: plan.version, wayId: way.wayId } };
    }
    throw new Error('some step can be swapped');
  },
  'PUT /api/learners/:learnerId/plan/steps/:stepId/photo': async (world) => {
    const { params, plan } = await readPlan(world);
    const { attachmentId } = await world.teacher('POST /api/learners/:learnerId/attachments', {
      params,
      query: { fileName: 'page.png' },
      body: Buffer.from('\x89PNG\r\n\x1a\n and its pixels', 'latin1'),
    });
    const steps = await world.teacher('POST /api/learners/:learnerId/plan/steps', {
      params,
      body: { ...juggling, version: plan.version, weekId: plan.week?.weekId ?? '' },
    });
    const stepId = steps.week?.steps.at(-1)?.stepId ?? '';
    return { params: { ...params, stepId }, body: { attachmentId } };
  },
  'POST /api/learners/:learnerId/plan/proposals': async (world) => {
    const { params, plan } = await readPlan(world);
    return { params, body: { ...juggling, weekId: plan.week?.weekId } };
  },
  'DELETE /api/learners/:learnerId/plan/proposals/:proposalId': async (world) => propose(world),
  'PUT /api/learners/:learnerId/plan/proposals/:proposalId/decision': async (world) => ({
    ...(await propose(world)),
    body: { decision: 'accepted' },
  }),
  'DELETE /api/learners/:learnerId/plan/proposals/:proposalId/decision': async (world) => {
    const given = await propose(world);
    await world.teacher('PUT /api/learners/:learnerId/plan/proposals/:proposalId/decision', {
      ...given,
      body: { decision: 'declined', word: 'Next week' },
    });
    return given;
  },
  'GET /api/learners/:learnerId/plan/slipped': learner,
  'PUT /api/learners/:learnerId/plan/slipped': async (world) => {
    const { params, plan } = await readPlan(world);
    const stepId = await addPastStep(world, plan);
    return { params, body: { decisions: [{ stepId, decision: 'carry' }] } };
  },
  'GET /api/classes/:classId/slipped': ({ district }) => ({
    params: { classId: district.classId },
  }),
  'PUT /api/classes/:classId/slipped': async (world) => {
    const { params, plan } = await readPlan(world);
    const stepId = await addPastStep(world, plan);
    return {
      params: { classId: world.district.classId },
      body: { learners: [{ ...params, decisions: [{ stepId, decision: 'drop' }] }] },
    };
  },
  'GET /api/learners/:learnerId/plan/pace': learner,
  'PUT /api/learners/:learnerId/plan/pace/judgement': ({ district }) => ({
    params: { learnerId: district.people.learner },
    body: { word: 'on', reason: 'He was ill for two weeks' },
  }),
  'DELETE /api/learners/:learnerId/plan/pace/judgement': learner,
  'POST /api/learners/:learnerId/plan/what-if': ({ district }) => ({
    params: { learnerId: district.people.learner },
    body: { minutesPerWeek: 45 },
  }),
  'PUT /api/learners/:learnerId/plan/what-if': async (world) => {
    const { params, plan } = await readPlan(world);
    return { params, body: { version: plan.version, minutesPerWeek: 90 } };
  },
  'POST /api/learners/:learnerId/plan/what-if/restoration': ({ district }) => ({
    params: { learnerId: district.people.learner },
    body: { version: 1, minutesPerWeek: 90 },
  }),
} as const satisfies Partial<Record<keyof Api, MakeRequest>>;

const juggling = { kind: 'game', title: 'Juggle', minutes: 5 } as const;

type Step = NonNullable<Plan['week']>['steps'][number];
const isChoice = ({ options }: Step) => options.length > 0;
const isSwappable = ({ swappable }: Step) => swappable;

async function readPlan({ teacher, district }: AccessWorld) {
  const params = { learnerId: district.people.learner };
  const { plan } = await teacher('GET /api/learners/:learnerId/plan', { params, query: {} });
  if (plan === null) throw new Error('the learner has a plan');
  return { params, plan };
}

/** Requests before have filled plan and week with words of their own: this brings back what was drafted first. */
async function takeFirstDraft({ teacher, district }: AccessWorld) {
  const params = { learnerId: district.people.learner };
  const plan = await teacher('POST /api/learners/:learnerId/plan/versions/:version/restoration', {
    params: { ...params, version: 1 },
  });
  return { params, plan };
}

function stepOf(plan: Plan, isWanted: (step: Step) => boolean): string {
  const step = plan.week?.steps.find(isWanted);
  if (step === undefined) throw new Error('the week has such a step');
  return step.stepId;
}

async function propose(world: AccessWorld) {
  const { params, plan } = await readPlan(world);
  const after = await world.teacher('POST /api/learners/:learnerId/plan/proposals', {
    params,
    body: { ...juggling, weekId: plan.week?.weekId ?? '' },
  });
  const proposalId = after.week?.proposals.at(-1)?.proposalId;
  if (proposalId === undefined) throw new Error('the step was proposed');
  return { params: { ...params, proposalId } };
}

/** A step of two weeks ago that nobody did. */
async function addPastStep({ server, district }: AccessWorld, plan: Plan): Promise<string> {
  const key = { district_id: district.districtId, plan_id: plan.planId };
  const [weekId, stepId] = [newId(), newId()];
  await inDistrict(server.deps.connection, asSystem(district), async (tx) => {
    const startsOn = new Date(`${plan.thisWeek}T00:00:00Z`);
    startsOn.setUTCDate(startsOn.getUTCDate() - 14);
    const week = await tx
      .insertInto('week')
      .values({
        ...key,
        week_id: weekId,
        starts_on: startsOn.toISOString().slice(0, 10),
        minutes_available: 60,
        because: '[]',
      })
      .onConflict((conflict) =>
        conflict
          .columns(['district_id', 'plan_id', 'starts_on'])
          .doUpdateSet({ minutes_available: 60 }),
      )
      .returning('week_id')
      .executeTakeFirstOrThrow();
    await tx
      .insertInto('step')
      .values({
        ...key,
        week_id: week.week_id,
        step_id: stepId,
        goal_id: null,
        resource_id: null,
        position: 0,
        kind: 'practice',
        title: 'Left undone',
        minutes: 5,
        because: '[]',
        edited_by: null,
        edited_at: null,
        done_at: null,
        done_by: null,
        own: null,
        about_id: null,
        titled_by: null,
        chosen: null,
        photo_id: null,
        carried_from: null,
      })
      .execute();
  });
  return stepId;
}
