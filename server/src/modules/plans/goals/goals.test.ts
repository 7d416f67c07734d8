import type { Api } from '@everyplan/contract';
import type { Client } from '@everyplan/contract/client';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { asSystem, inDistrict } from '../../../platform/db/scope.ts';
import { makeSmallDistrict, type SmallDistrict } from '../../../testing/small-district.ts';
import { startTestServer, type TestServer } from '../../../testing/test-server.ts';
import { addCurriculum, addEstimate, type Curriculum } from '../testing-curriculum.ts';
import { readGoals } from './read-goals.ts';

let server: TestServer;
let district: SmallDistrict;
let curriculum: Curriculum;
let teacher: Client<Api>;
let learner: Client<Api>;
let guardian: Client<Api>;
const now = new Date('2026-11-18T10:00:00Z');

beforeAll(async () => {
  server = await startTestServer(() => now);
  district = await makeSmallDistrict(server);
  curriculum = await inDistrict(server.deps.connection, asSystem(district), (tx) =>
    addCurriculum(tx, district),
  );
  teacher = await server.signIn(district.login('teacher'));
  learner = await server.signIn(district.login('learner'));
  guardian = await server.signIn(district.login('guardian'));
  await teacher('POST /api/learners/:learnerId/plan/drafts', { params: mine() });
});
afterAll(() => server.close());

const mine = () => ({ learnerId: district.people.learner });
const read = async (as = teacher) => {
  const { plan } = await as('GET /api/learners/:learnerId/plan', { params: mine(), query: {} });
  if (plan === null) throw new Error('there is a plan');
  return plan;
};
const approve = async (as: Client<Api>) => {
  const { version } = await read();
  return as('PUT /api/learners/:learnerId/plan/approval', { params: mine(), body: { version } });
};
type Body = Parameters<typeof teacher<'POST /api/learners/:learnerId/plan/goals'>>[1]['body'];
const add = async (body: Omit<Body, 'version'>, as = teacher) => {
  const { version } = await read();
  const plan = await as('POST /api/learners/:learnerId/plan/goals', {
    params: mine(),
    body: { version, ...body },
  });
  const goal = plan.goals.find(({ title }) => title === body.title);
  if (goal === undefined) throw new Error('the goal was added');
  return { plan, goal };
};
type Change = Parameters<
  typeof teacher<'PATCH /api/learners/:learnerId/plan/goals/:goalId'>
>[1]['body'];
const change = async (goalId: string, body: Omit<Change, 'version'>) => {
  const { version } = await read();
  const plan = await teacher('PATCH /api/learners/:learnerId/plan/goals/:goalId', {
    params: { ...mine(), goalId },
    body: { version, ...body },
  });
  const goal = plan.goals.find((each) => each.goalId === goalId);
  if (goal === undefined) throw new Error('the goal is still there');
  return { plan, goal };
};

describe('whose words', () => {
  test('a drafted title is read in the reader’s language, a person’s own as it was written', async () => {
    await inDistrict(server.deps.connection, asSystem(district), (tx) =>
      tx
        .insertInto('standard_wording')
        .values({
          district_id: district.districtId,
          standard_id: curriculum.standards[0]!,
          language: 'es',
          i_can: 'Puedo hacer el número 1',
          written_by: null,
        })
        .execute(),
    );
    await guardian('PATCH /api/me', { body: { language: 'es' } });
    const inSpanish = async () => {
      const [goal] = (await read(guardian)).goals;
      return goal;
    };
    const drafted = await inSpanish();
    expect(drafted?.title).toBe('Puedo hacer el número 1');
    expect((await read()).goals[0]?.title).toBe('I can do number 1');
    await change(drafted!.goalId, { dueOn: '2027-01-15' });
    expect((await inSpanish())?.title).toBe('Puedo hacer el número 1');
    await change(drafted!.goalId, { title: 'I count to one' });
    expect((await inSpanish())?.title).toBe('I count to one');
  });
});

describe('a goal in full', () => {
  test('says all that a person says about it, and keeps it in its version', async () => {
    const { goal: far } = await add({ title: 'I can plan a garden', horizon: 'long' });
    const { people } = await teacher('GET /api/learners/:learnerId/champions', { params: mine() });
    const champion = people.find(({ relation }) => relation === 'family');
    const { goal } = await add({
      title: 'I can measure a bed',
      parentGoalId: far.goalId,
      standardId: curriculum.standards[2]!,
      measure: { kind: 'mastery' },
      dueOn: '2026-12-18',
      strategies: ['Draw it first'],
      supports: ['A ruler with large numbers'],
      championId: champion?.personId ?? null,
      nextStep: 'Measure the table',
    });
    expect(goal).toMatchObject({
      horizon: 'short',
      parentGoalId: far.goalId,
      standard: { code: '4.N.3' },
      dueOn: '2026-12-18',
      strategies: ['Draw it first'],
      supports: ['A ruler with large numbers'],
      champion: { name: 'guardian Test' },
      nextStep: 'Measure the table',
      progress: { kind: 'mastery', baseline: null, target: 0.8 },
    });
    const { versions } = await teacher('GET /api/learners/:learnerId/plan/versions', {
      params: mine(),
    });
    expect(versions[0]?.goals.find(({ goalId }) => goalId === goal.goalId)).toMatchObject({
      parent: 'I can plan a garden',
      measure: { code: 'measure-mastery' },
      championName: 'guardian Test',
      nextStep: 'Measure the table',
    });
  });

  test('comes back whole when an older version is restored', async () => {
    const before = await read();
    const goal = before.goals.find(({ title }) => title === 'I can measure a bed');
    await change(goal!.goalId, { nextStep: null, strategies: [], dueOn: null, parentGoalId: null });
    await teacher('POST /api/learners/:learnerId/plan/versions/:version/restoration', {
      params: { ...mine(), version: String(before.version) },
    });
    const after = await read();
    expect(after.goals.find(({ goalId }) => goalId === goal?.goalId)).toEqual(goal);
  });

  test('takes no goal as its parent that is near, nor anybody as champion who is not around', async () => {
    const { goals } = await read();
    const near = goals.find(({ horizon }) => horizon === 'short');
    const attempt = add({ title: 'Below what is near', parentGoalId: near!.goalId });
    await expect(attempt).rejects.toMatchObject({ problem: { code: 'not-found' } });
    const stranger = add({ title: 'x', championId: district.people.otherTeacher });
    await expect(stranger).rejects.toMatchObject({ problem: { code: 'not-found' } });
  });

  test('is set aside only with a reason, which goes when it is taken up again', async () => {
    const { goal } = await add({ title: 'I can whistle' });
    await expect(change(goal.goalId, { state: 'set-aside' })).rejects.toMatchObject({
      problem: { code: 'invalid-input' },
    });
    const aside = await change(goal.goalId, { state: 'set-aside', reason: 'Not the right time' });
    expect(aside.goal).toMatchObject({ state: 'set-aside', reason: 'Not the right time' });
    expect((await change(goal.goalId, { state: 'open' })).goal.reason).toBeNull();
  });

  test('takes no place among the goals of a week while it is far', async () => {
    const params = { learnerId: district.people.classmate };
    const draft = () => teacher('POST /api/learners/:learnerId/plan/drafts', { params });
    const { version, goals } = await draft();
    await teacher('POST /api/learners/:learnerId/plan/goals', {
      params,
      body: { version, title: 'I can run a shop', horizon: 'long' },
    });
    const after = await draft();
    expect(after.goals.filter(({ state }) => state === 'open')).toHaveLength(goals.length + 1);
    expect(after.goals.find(({ title }) => title === 'I can run a shop')?.horizon).toBe('long');
  });
});

describe('a suggestion', () => {
  test('is marked until the learner accepts it, and accepting ends no approval', async () => {
    const { goal } = await add({ title: 'I can lead a circle' });
    expect(goal.suggestedByName).toBe('teacher Test');
    await approve(teacher);
    const accepted = await learner('PUT /api/learners/:learnerId/plan/goals/:goalId/acceptance', {
      params: { ...mine(), goalId: goal.goalId },
    });
    expect(accepted.goals.find(({ goalId }) => goalId === goal.goalId)?.suggestedByName).toBeNull();
    expect(accepted.approvals.map(({ voice }) => voice)).toEqual(['teacher']);
  });

  test('is accepted with the plan, when the learner agrees to all of it', async () => {
    const { goal } = await add({ title: 'I can read a map' });
    await approve(learner);
    const { goals } = await read();
    expect(goals.find(({ goalId }) => goalId === goal.goalId)?.suggestedByName).toBeNull();
  });

  test('is none where the learner writes it', async () => {
    expect((await add({ title: 'I can juggle' }, learner)).goal.suggestedByName).toBeNull();
  });
});

describe('progress', () => {
  test('goes by readings entered by hand, each taken back without a new version', async () => {
    const { goal, plan } = await add({
      title: 'I can read faster',
      measure: { kind: 'number', unit: 'words a minute', baseline: 40, target: 80 },
    });
    const params = { ...mine(), goalId: goal.goalId };
    await teacher('POST /api/learners/:learnerId/plan/goals/:goalId/readings', {
      params,
      body: { value: 50, readOn: '2026-11-01' },
    });
    const noted = await teacher('POST /api/learners/:learnerId/plan/goals/:goalId/readings', {
      params,
      body: { value: 60, note: 'A new book' },
    });
    const progress = noted.goals.find(({ goalId }) => goalId === goal.goalId)?.progress;
    expect(progress).toMatchObject({ baseline: 40, now: 60, target: 80, share: 0.5 });
    expect(progress?.points.map(({ on }) => on)).toEqual(['2026-11-01', '2026-11-18']);
    expect(noted.version).toBe(plan.version);
    const readingId = progress?.points[1]?.readingId ?? '';
    const back = await teacher(
      'DELETE /api/learners/:learnerId/plan/goals/:goalId/readings/:readingId',
      { params: { ...params, readingId } },
    );
    expect(back.goals.find(({ goalId }) => goalId === goal.goalId)?.progress?.now).toBe(50);
  });

  test('goes by the evidence, from what it said on the day the goal was set', async () => {
    const standardId = curriculum.standards[3]!;
    const estimate = { learnerId: district.people.learner, skillId: curriculum.skills[3]! };
    await inDistrict(server.deps.connection, asSystem(district), (tx) =>
      addEstimate(tx, district, { ...estimate, mastery: 0.4, low: 0.3, high: 0.5 }),
    );
    const { goal } = await add({ title: 'I can four', standardId, measure: { kind: 'mastery' } });
    expect(goal.progress).toMatchObject({ baseline: 0.4, now: expect.closeTo(0.4) });
    expect(goal.progress?.because.map(({ code }) => code)).toEqual([
      'goal-began',
      'goal-nothing-new',
    ]);
  });

  test('cannot be measured by mastery without a standard, nor noted by hand on mastery', async () => {
    await expect(add({ title: 'y', measure: { kind: 'mastery' } })).rejects.toMatchObject({
      problem: { code: 'measure-does-not-fit' },
    });
    const { goals } = await read();
    const goalId = goals.find(({ progress }) => progress?.kind === 'mastery')?.goalId ?? '';
    const attempt = teacher('POST /api/learners/:learnerId/plan/goals/:goalId/readings', {
      params: { ...mine(), goalId },
      body: { value: 1 },
    });
    await expect(attempt).rejects.toMatchObject({ problem: { code: 'measure-does-not-fit' } });
  });
});

describe('reading for others', () => {
  test('other modules read goals of many learners, each in one language', async () => {
    const goals = await inDistrict(server.deps.connection, asSystem(district), (tx) =>
      readGoals(tx, district, {
        learnerIds: [district.people.learner, district.people.stranger],
        language: 'en',
      }),
    );
    expect([...goals.keys()]).toEqual([district.people.learner]);
    expect(goals.get(district.people.learner)?.map(({ title }) => title)).toContain('I can juggle');
  });
});

describe('an end', () => {
  test('is done or set aside with a reason, and can be taken back or taken up again', async () => {
    const { version } = await read();
    const params = mine();
    const closed = await teacher('PUT /api/learners/:learnerId/plan/closing', {
      params,
      body: { version, state: 'set-aside', reason: 'Moves to another school' },
    });
    expect(closed).toMatchObject({ state: 'set-aside', reason: 'Moves to another school' });
    const { draftRunId } = await teacher('POST /api/draft-runs', {
      body: { scope: { classId: district.classId } },
    });
    await server.workJobs();
    const run = await teacher('GET /api/draft-runs/:draftRunId', { params: { draftRunId } });
    expect(run.learnersTotal).toBe(1);
    const undone = await teacher(
      'POST /api/learners/:learnerId/plan/versions/:version/restoration',
      {
        params: { ...params, version: String(version) },
      },
    );
    expect(undone).toMatchObject({ state: 'in-review', reason: null });
    const done = await teacher('PUT /api/learners/:learnerId/plan/closing', {
      params,
      body: { version: undone.version, state: 'done' },
    });
    const open = await teacher('DELETE /api/learners/:learnerId/plan/closing', {
      params,
      query: { version: String(done.version) },
    });
    expect(open.state).toBe('in-review');
  });
});

describe('a draft that changes nothing', () => {
  test('makes no version and ends no approval', async () => {
    await teacher('POST /api/learners/:learnerId/plan/drafts', { params: mine() });
    await approve(teacher);
    const { version } = await approve(learner);
    const again = await teacher('POST /api/learners/:learnerId/plan/drafts', {
      params: mine(),
    });
    expect(again).toMatchObject({ version, state: 'active', reviewDueOn: '2026-12-30' });
  });
});
