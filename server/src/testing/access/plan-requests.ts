import type { Api } from '@everyplan/contract';
import { asSystem, inDistrict } from '../../platform/db/scope.ts';
import { newId } from '../../platform/id.ts';
import type { AccessRequest } from './requests.ts';
import type { AccessWorld } from './world.ts';

type MakeRequest = (world: AccessWorld) => AccessRequest | Promise<AccessRequest>;

/** By which a list shows that it holds the template. */
export const templateName = 'Our plan at Brook School';
const plainDraft = { sections: [], voices: ['learner', 'teacher'], reviewWeeks: 6 };

/** What is asked about goals in full, a plan's end, and templates. */
export const planRequests = {
  'PUT /api/learners/:learnerId/plan/goals/:goalId/acceptance': async (world) => {
    const { params, plan } = await suggestGoal(world);
    return { params: { ...params, goalId: lastGoal(plan) } };
  },
  'POST /api/learners/:learnerId/plan/goals/:goalId/readings': async (world) => {
    const { params, plan } = await suggestGoal(world);
    return { params: { ...params, goalId: lastGoal(plan) }, body: { value: 3 } };
  },
  'DELETE /api/learners/:learnerId/plan/goals/:goalId/readings/:readingId': async (world) => {
    const { params, plan } = await suggestGoal(world);
    const goalId = lastGoal(plan);
    const after = await world.teacher('POST /api/learners/:learnerId/plan/goals/:goalId/readings', {
      params: { ...params, goalId },
      body: { value: 3 },
    });
    const goal = after.goals.find((each) => each.goalId === goalId);
    return { params: { ...params, goalId, readingId: goal?.progress?.points[0]?.readingId ?? '' } };
  },
  'GET /api/learners/:learnerId/champions': ({ district }) => ({
    params: { learnerId: district.people.learner },
  }),
  'PUT /api/learners/:learnerId/plan/answers/:itemId': async (world) => {
    const { params, version } = await readPlan(world);
    const { itemId } = await addTemplate(world);
    return { params: { ...params, itemId }, body: { version, value: 'Kites' } };
  },
  'PUT /api/learners/:learnerId/plan/closing': async (world) => {
    const { params, version } = await readPlan(world);
    return { params, body: { version, state: 'done' } };
  },
  'DELETE /api/learners/:learnerId/plan/closing': async (world) => {
    const { params, version } = await readPlan(world);
    const plan = await world.teacher('PUT /api/learners/:learnerId/plan/closing', {
      params,
      body: { version, state: 'set-aside', reason: 'A long trip' },
    });
    return { params, query: { version: String(plan.version) } };
  },
  'PUT /api/learners/:learnerId/plan/review': async (world) => {
    const { params, version } = await readPlan(world);
    return { params, body: { version } };
  },
  'GET /api/plan-templates': async (world) => {
    await addTemplate(world);
    return {};
  },
  'POST /api/plan-templates': ({ district }) => ({
    body: { name: 'Another', schoolId: district.schoolId },
  }),
  'GET /api/plan-templates/:templateId': ofTemplate(),
  'PUT /api/plan-templates/:templateId': ofTemplate({ name: 'New', draft: plainDraft }),
  'PUT /api/plan-templates/:templateId/publication': ofTemplate({}),
  'DELETE /api/plan-templates/:templateId/publication': ofTemplate(),
} as const satisfies Partial<Record<keyof Api, MakeRequest>>;

function ofTemplate(body?: Readonly<Record<string, unknown>>): MakeRequest {
  return async (world) => {
    const { templateId } = await addTemplate(world);
    return { params: { templateId }, ...(body && { body: { revision: 1, ...body } }) };
  };
}

async function readPlan({ teacher, district }: AccessWorld) {
  const params = { learnerId: district.people.learner };
  const { plan } = await teacher('GET /api/learners/:learnerId/plan', { params, query: {} });
  if (plan === null) throw new Error('the learner has a plan');
  return { params, version: plan.version };
}

async function suggestGoal(world: AccessWorld) {
  const { params, version } = await readPlan(world);
  const plan = await world.teacher('POST /api/learners/:learnerId/plan/goals', {
    params,
    body: {
      version,
      title: 'I can juggle',
      measure: { kind: 'number', unit: 'balls', baseline: 1, target: 3 },
    },
  });
  return { params, plan };
}

function lastGoal(plan: { readonly goals: readonly { goalId: string; state: string }[] }): string {
  return plan.goals.findLast(({ state }) => state === 'open')?.goalId ?? '';
}

/** A template of the first school with one question, published in place of any before it. */
async function addTemplate({ server, district }: AccessWorld) {
  const [templateId, itemId] = [newId(), newId()];
  const question = { en: 'What do you like?', es: '¿Qué te gusta?' };
  const item = { itemId, prompt: question, kind: 'text' as const, levels: [] };
  const content = JSON.stringify({
    ...plainDraft,
    sections: [{ sectionId: newId(), title: question, items: [item] }],
  });
  const row = { district_id: district.districtId, template_id: templateId };
  await inDistrict(server.deps.connection, asSystem(district), async (tx) => {
    await tx.updateTable('plan_template').set({ state: 'retired' }).execute();
    await tx
      .insertInto('plan_template')
      .values({
        ...row,
        school_id: district.schoolId,
        name: templateName,
        state: 'published',
        draft: content,
        published_version: 1,
        changed_by: null,
      })
      .execute();
    await tx
      .insertInto('plan_template_version')
      .values({ ...row, version: 1, content, published_by: null })
      .execute();
  });
  return { templateId, itemId };
}
