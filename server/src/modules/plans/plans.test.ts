import type { Api } from '@everyplan/contract';
import { renderBecause } from '@everyplan/contract/because';
import type { Client } from '@everyplan/contract/client';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inDistrict } from '../../platform/db/scope.ts';
import { makeSmallDistrict, type SmallDistrict } from '../../testing/small-district.ts';
import { startTestServer, type TestServer } from '../../testing/test-server.ts';
import { addCurriculum, addEstimate, type Curriculum } from './testing-curriculum.ts';

let server: TestServer;
let district: SmallDistrict;
let curriculum: Curriculum;
let teacher: Client<Api>;
let learner: Client<Api>;
let now = new Date('2026-11-18T10:00:00Z');

beforeAll(async () => {
  server = await startTestServer(() => now);
  district = await makeSmallDistrict(server);
  curriculum = await inDistrict(server.deps.connection, district, (tx) =>
    addCurriculum(tx, district),
  );
  teacher = await server.signIn(district.login('teacher'));
  learner = await server.signIn(district.login('learner'));
});
afterAll(() => server.close());

const mine = () => ({ learnerId: district.people.learner });
const draft = (params = mine()) => teacher('POST /api/learners/:learnerId/plan/drafts', { params });
const read = async (params = mine()) => {
  const { plan } = await teacher('GET /api/learners/:learnerId/plan', { params, query: {} });
  if (plan === null) throw new Error('there is a plan');
  return plan;
};

describe('drafting for one learner', () => {
  test('says null before the first draft', async () => {
    expect(
      await learner('GET /api/learners/:learnerId/plan', { params: mine(), query: {} }),
    ).toEqual({ plan: null });
  });

  test('gives goals and a week that fits, each with its reason, in a child’s words', async () => {
    const plan = await draft();
    expect(plan).toMatchObject({ version: 1, state: 'draft', approvals: [] });
    expect(plan.goals[0]).toMatchObject({
      title: 'I can do number 1',
      standard: { code: '4.N.1', title: 'Number 1' },
      because: [{ code: 'check-start', values: { grade: '4' } }],
    });
    expect(plan.week?.startsOn).toBe('2026-11-16');
    expect(plan.week?.steps.length).toBeGreaterThan(1);
    const minutes = plan.week?.steps.reduce((total, step) => total + step.minutes, 0);
    expect(minutes).toBeLessThanOrEqual(plan.week?.minutesAvailable ?? 0);
  });

  test('says every reason in a sentence, in English and in Spanish', async () => {
    const { goals, week } = await read();
    const reasons = [...goals, ...(week?.steps ?? [])].flatMap((part) => part.because);
    const all = [...reasons, ...(week?.because ?? [])];
    expect(all.map((reason) => reason.code)).toContain('after-these');
    for (const reason of all) {
      const said = [renderBecause(reason, 'en'), renderBecause(reason, 'es')];
      expect(said.filter((sentence) => sentence === '' || sentence.includes('undefined'))).toEqual(
        [],
      );
    }
  });

  test('tells each reader what was left for later in their own language', async () => {
    await inDistrict(server.deps.connection, district, (tx) =>
      sql`insert into standard_wording (district_id, standard_id, language, i_can)
        select district_id, standard_id, 'es', replace(i_can, 'I can do number', 'Puedo hacer el número')
        from standard_wording where district_id = ${district.districtId}::uuid and language = 'en'`.execute(
        tx,
      ),
    );
    const leftOut = async (as: Client<Api>) => {
      const { plan } = await as('GET /api/learners/:learnerId/plan', {
        params: mine(),
        query: {},
      });
      return (plan?.week?.because ?? []).filter(({ code }) =>
        /^(after-these|waits-for)$/.test(code),
      );
    };
    await learner('PATCH /api/me', { body: { language: 'es' } });
    const [spanish, english] = [await leftOut(learner), await leftOut(teacher)];
    await learner('PATCH /api/me', { body: { language: 'en' } });
    expect(english.length).toBeGreaterThan(0);
    for (const { values } of english) expect(values['what']).toMatch(/^I can do number \d$/);
    for (const { values } of spanish) expect(values['what']).toMatch(/^Puedo hacer el número \d$/);
    expect(spanish.map(({ values }) => Object.keys(values))).toEqual(
      english.map(({ values }) => Object.keys(values).filter((key) => !key.endsWith('Id'))),
    );
  });

  test('follows evidence once there is some, and a standard is known by its skills', async () => {
    await inDistrict(server.deps.connection, district, (tx) =>
      addEstimate(tx, district, {
        learnerId: district.people.learner,
        skillId: curriculum.skills[0]!,
        mastery: 0.97,
        low: 0.9,
        high: 0.99,
      }),
    );
    const plan = await draft();
    expect(plan.version).toBe(2);
    expect(plan.goals.find((goal) => goal.title === 'I can do number 1')).toMatchObject({
      state: 'reached',
      because: [{ code: 'secure-now' }],
      mastery: { word: 'secure' },
    });
    expect(plan.goals.filter((goal) => goal.state === 'open')).toHaveLength(3);
  });

  test('leaves alone what a person wrote or ticked', async () => {
    const before = await read();
    const step = before.week?.steps[0];
    await learner('PUT /api/learners/:learnerId/plan/steps/:stepId/completion', {
      params: { ...mine(), stepId: step?.stepId ?? '' },
    });
    const own = await learner('POST /api/learners/:learnerId/plan/goals', {
      params: mine(),
      body: { version: before.version, title: 'I can juggle' },
    });
    expect(own.goals.find((goal) => goal.title === 'I can juggle')?.editedByName).toBe(
      'learner Test',
    );
    const after = await draft();
    expect(after.goals.map((goal) => goal.title)).toContain('I can juggle');
    expect(after.week?.steps.find((one) => one.stepId === step?.stepId)?.doneAt).not.toBeNull();
    expect(after.goals.filter((goal) => goal.state === 'open')).toHaveLength(3);
  });
});

describe('changing a plan', () => {
  test('refuses a change to a version that is no longer the newest', async () => {
    const plan = await read();
    const change = {
      params: { ...mine(), goalId: plan.goals[0]!.goalId },
      body: { version: plan.version, title: 'Mine' },
    };
    await learner('PATCH /api/learners/:learnerId/plan/goals/:goalId', change);
    await expect(
      teacher('PATCH /api/learners/:learnerId/plan/goals/:goalId', change),
    ).rejects.toMatchObject({
      status: 409,
      problem: { code: 'changed-meanwhile' },
    });
  });

  test('adds, changes and removes a step, and undo brings it back', async () => {
    const start = await read();
    const added = await teacher('POST /api/learners/:learnerId/plan/steps', {
      params: mine(),
      body: {
        version: start.version,
        weekId: start.week!.weekId,
        kind: 'reading',
        title: 'Read aloud',
        minutes: 10,
      },
    });
    const step = added.week?.steps.find((one) => one.title === 'Read aloud');
    const stepId = step?.stepId ?? '';
    const changed = await teacher('PATCH /api/learners/:learnerId/plan/steps/:stepId', {
      params: { ...mine(), stepId },
      body: { version: added.version, minutes: 12 },
    });
    const removed = await teacher('DELETE /api/learners/:learnerId/plan/steps/:stepId', {
      params: { ...mine(), stepId },
      query: { version: changed.version },
    });
    expect(removed.week?.steps.some((one) => one.stepId === stepId)).toBe(false);
    const undone = await teacher(
      'POST /api/learners/:learnerId/plan/versions/:version/restoration',
      {
        params: { ...mine(), version: String(changed.version) },
      },
    );
    expect(undone.version).toBe(removed.version + 1);
    expect(undone.week?.steps.find((one) => one.stepId === stepId)).toMatchObject({
      minutes: 12,
      title: 'Read aloud',
    });
  });

  test('keeps every version with who made it and why, newest first', async () => {
    const { versions } = await learner('GET /api/learners/:learnerId/plan/versions', {
      params: mine(),
    });
    expect(versions.map((one) => one.version)).toEqual(
      versions.map((_, index) => versions.length - index),
    );
    expect(versions[0]).toMatchObject({ reason: 'undone', authorName: 'teacher Test' });
    expect(versions.at(-1)).toMatchObject({ reason: 'drafted' });
  });

  test('brings back the goals of the very first version, and keeps what is ticked', async () => {
    const undone = await teacher(
      'POST /api/learners/:learnerId/plan/versions/:version/restoration',
      {
        params: { ...mine(), version: '1' },
      },
    );
    expect(undone.goals[0]).toMatchObject({ title: 'I can do number 1', state: 'open' });
    expect(undone.goals.some((goal) => goal.title === 'I can juggle')).toBe(false);
    expect(undone.week?.steps.filter((step) => step.doneAt !== null)).toHaveLength(1);
  });

  test('does not change a week that is over', async () => {
    const old = await read();
    now = new Date('2026-11-24T10:00:00Z');
    const plan = await draft();
    expect(plan.week?.startsOn).toBe('2026-11-23');
    const attempt = teacher('POST /api/learners/:learnerId/plan/steps', {
      params: mine(),
      body: {
        version: plan.version,
        weekId: old.week!.weekId,
        kind: 'game',
        title: 'Late',
        minutes: 5,
      },
    });
    await expect(attempt).rejects.toMatchObject({ problem: { code: 'week-is-over' } });
    const asked = await teacher('GET /api/learners/:learnerId/plan', {
      params: mine(),
      query: { week: '2026-11-19' },
    });
    expect(asked.plan?.week?.weekId).toBe(old.week?.weekId);
  });

  test('takes no resource of last week again', async () => {
    const last = await teacher('GET /api/learners/:learnerId/plan', {
      params: mine(),
      query: { week: '2026-11-19' },
    });
    const used = new Set(
      last.plan?.week?.steps
        .map((step) => step.title)
        .filter((title) => title.startsWith('Resource')),
    );
    const current = await read();
    expect(used.size).toBeGreaterThan(0);
    expect(current.week?.steps.filter((step) => used.has(step.title))).toEqual([]);
  });
});

describe('approving', () => {
  test('makes the plan active with both voices, and in review again after a change', async () => {
    const plan = await read();
    const approve = { params: mine(), body: { version: plan.version } };
    expect((await teacher('PUT /api/learners/:learnerId/plan/approval', approve)).state).toBe(
      'in-review',
    );
    const active = await learner('PUT /api/learners/:learnerId/plan/approval', approve);
    expect(active).toMatchObject({ state: 'active', version: plan.version });
    expect(active.approvals.map((one) => one.voice)).toEqual(['teacher', 'learner']);
    const back = await learner('DELETE /api/learners/:learnerId/plan/approval', { params: mine() });
    expect(back.state).toBe('in-review');
    await learner('PUT /api/learners/:learnerId/plan/approval', approve);
    const changed = await learner('PATCH /api/learners/:learnerId/plan/goals/:goalId', {
      params: { ...mine(), goalId: plan.goals[0]!.goalId },
      body: { version: plan.version, state: 'set-aside', reason: 'Something else comes first' },
    });
    expect(changed).toMatchObject({ state: 'in-review', approvals: [] });
  });

  test('refuses to approve what one has not seen', async () => {
    const plan = await read();
    const attempt = teacher('PUT /api/learners/:learnerId/plan/approval', {
      params: mine(),
      body: { version: plan.version - 1 },
    });
    await expect(attempt).rejects.toMatchObject({ problem: { code: 'changed-meanwhile' } });
  });
});

describe('drafting for many', () => {
  test('drafts a class as a job, says how far it is, and leaves alone what was approved', async () => {
    const { version, state } = await read({ learnerId: district.people.learner });
    expect(state).not.toBe('draft');
    const { draftRunId } = await teacher('POST /api/draft-runs', {
      body: { scope: { classId: district.classId } },
    });
    const waiting = await teacher('GET /api/draft-runs/:draftRunId', { params: { draftRunId } });
    expect(waiting).toMatchObject({ state: 'waiting', learnersDone: 0 });
    await server.workJobs();
    expect(await teacher('GET /api/draft-runs/:draftRunId', { params: { draftRunId } })).toEqual({
      draftRunId,
      state: 'done',
      learnersDone: 1,
      learnersTotal: 1,
    });
    expect((await read({ learnerId: district.people.learner })).version).toBe(version);
    expect((await read({ learnerId: district.people.classmate })).version).toBe(1);
  });

  test('drafts a district only for those who lead it', async () => {
    const attempt = teacher('POST /api/draft-runs', { body: { scope: { district: true } } });
    await expect(attempt).rejects.toMatchObject({ problem: { code: 'not-allowed' } });
    const principal = await server.signIn(district.login('principal'));
    const foreign = principal('POST /api/draft-runs', {
      body: { scope: { schoolId: district.otherSchoolId } },
    });
    await expect(foreign).rejects.toMatchObject({ problem: { code: 'not-found' } });
    const administrator = await server.signIn(district.login('administrator'));
    const { draftRunId } = await administrator('POST /api/draft-runs', {
      body: { scope: { district: true } },
    });
    await server.workJobs();
    const run = await administrator('GET /api/draft-runs/:draftRunId', { params: { draftRunId } });
    expect(run).toMatchObject({ state: 'done', learnersDone: 2 });
    const attempt2 = teacher('GET /api/draft-runs/:draftRunId', { params: { draftRunId } });
    await expect(attempt2).rejects.toMatchObject({ problem: { code: 'not-found' } });
  });
});

describe('my class', () => {
  test('puts first whom the teacher should see first, with the reasons', async () => {
    const { learners, title } = await teacher('GET /api/classes/:classId/needs', {
      params: { classId: district.classId },
    });
    expect(title).toBe('Grade 4 Blue');
    expect(learners.map((one) => one.givenName)).toEqual(['classmate', 'learner']);
    expect(learners[0]).toMatchObject({
      planState: 'draft',
      stale: false,
      goalCount: 3,
      next: { word: 'no-evidence', title: 'I can do number 1' },
      attention: [{ code: 'never-any-evidence' }, { code: 'awaits-approval' }],
    });
  });

  test('prints everybody’s week', async () => {
    const { weeks } = await teacher('GET /api/classes/:classId/weeks', {
      params: { classId: district.classId },
      query: {},
    });
    expect(weeks.map((one) => one.givenName)).toEqual(['classmate', 'learner']);
    expect(weeks.every((one) => (one.week?.steps.length ?? 0) > 0)).toBe(true);
  });

  test('is not there for another teacher', async () => {
    const other = await server.signIn(district.login('otherTeacher'));
    const attempt = other('GET /api/classes/:classId/needs', {
      params: { classId: district.classId },
    });
    await expect(attempt).rejects.toMatchObject({ status: 404 });
    const plan = other('POST /api/learners/:learnerId/plan/drafts', { params: mine() });
    await expect(plan).rejects.toMatchObject({ status: 404 });
  });

  test('lets a family see a plan and not approve it', async () => {
    const guardian = await server.signIn(district.login('guardian'));
    expect(
      (await guardian('GET /api/learners/:learnerId/plan', { params: mine(), query: {} })).plan,
    ).not.toBeNull();
    const attempt = guardian('PUT /api/learners/:learnerId/plan/approval', {
      params: mine(),
      body: { version: 1 },
    });
    await expect(attempt).rejects.toMatchObject({ status: 403 });
  });
});

test('records who changed what', async () => {
  const actions = await inDistrict(server.deps.connection, district, (tx) =>
    tx
      .selectFrom('audit_event')
      .select('action')
      .distinct()
      .where('subject_id', '=', district.people.learner)
      .execute(),
  );
  expect(actions.map((row) => row.action).toSorted()).toEqual([
    'add-goal',
    'add-step',
    'approve-plan',
    'change-goal',
    'change-step',
    'draft-plan',
    'remove-step',
    'restore-plan',
    'tick-step',
    'withdraw-approval',
  ]);
});
