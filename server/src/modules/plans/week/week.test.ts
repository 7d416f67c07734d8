import type { Api } from '@everyplan/contract';
import type { Client } from '@everyplan/contract/client';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inDistrict } from '../../../platform/db/scope.ts';
import { makeSmallDistrict, type SmallDistrict } from '../../../testing/small-district.ts';
import { startTestServer, type TestServer } from '../../../testing/test-server.ts';
import { addCurriculum, type Curriculum } from '../testing-curriculum.ts';

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
  await teacher('POST /api/learners/:learnerId/plan/drafts', { params: mine() });
});
afterAll(() => server.close());

const mine = () => ({ learnerId: district.people.learner });
const read = async (ask = teacher, week?: string) => {
  const { plan } = await ask('GET /api/learners/:learnerId/plan', {
    params: mine(),
    query: week === undefined ? {} : { week },
  });
  if (plan === null) throw new Error('there is a plan');
  return plan;
};
const stepsOf = async (ask = teacher) => (await read(ask)).week?.steps ?? [];
const approve = async () => {
  for (const ask of [teacher, learner]) {
    const { version } = await read(ask);
    await ask('PUT /api/learners/:learnerId/plan/approval', { params: mine(), body: { version } });
  }
};
const ofStep = (stepId: string) => ({ params: { ...mine(), stepId } });

describe('a week', () => {
  test('has musts that fit, and a choice of at least two ways', async () => {
    const { week } = await read();
    const musts = (week?.steps ?? []).filter(({ importance }) => importance === 'must');
    expect(musts.length).toBeGreaterThan(0);
    const minutes = musts.reduce((sum, step) => sum + step.minutes, 0);
    expect(minutes).toBeLessThanOrEqual((week?.minutesAvailable ?? 0) / 2);
    const choice = week?.steps.find(({ importance }) => importance === 'choice');
    expect(choice?.options.length).toBeGreaterThanOrEqual(2);
    expect(choice).toMatchObject({ chosen: null, because: expect.any(Array) });
  });

  test('takes the way that the learner chose, keeps the approvals, and forgets it again', async () => {
    await approve();
    const choice = (await stepsOf()).find(({ options }) => options.length > 0)!;
    const choose = (option: number | null) =>
      learner('PUT /api/learners/:learnerId/plan/steps/:stepId/choice', {
        ...ofStep(choice.stepId),
        body: { option },
      });
    await choose(1);
    const after = await read();
    const chosen = after.week?.steps.find(({ stepId }) => stepId === choice.stepId);
    expect(chosen).toMatchObject({ chosen: 1, title: choice.options[1]!.title });
    expect(after.state).toBe('active');
    await choose(null);
    expect((await stepsOf()).find(({ stepId }) => stepId === choice.stepId)?.title).toBe(
      choice.title,
    );
  });

  test('lets a learner swap within the rules, with the approvals, and back', async () => {
    const before = await read(learner);
    const step = before.week!.steps.find(
      ({ swappable, importance }) => swappable && importance === 'should',
    )!;
    const { ways } = await learner(
      'GET /api/learners/:learnerId/plan/steps/:stepId/swaps',
      ofStep(step.stepId),
    );
    expect(ways.length).toBeGreaterThan(0);
    const swapped = await learner('PUT /api/learners/:learnerId/plan/steps/:stepId/swap', {
      ...ofStep(step.stepId),
      body: { version: before.version, wayId: ways[0]!.wayId },
    });
    expect(swapped).toMatchObject({ state: 'active', version: before.version + 1 });
    expect(swapped.approvals).toHaveLength(2);
    const now = swapped.week!.steps.find(({ stepId }) => stepId === step.stepId);
    expect(now?.title).toBe(ways[0]!.title);
    const restored = await learner(
      'POST /api/learners/:learnerId/plan/versions/:version/restoration',
      { params: { ...mine(), version: String(before.version) } },
    );
    expect(restored.week!.steps.find(({ stepId }) => stepId === step.stepId)?.title).toBe(
      step.title,
    );
  });

  test('refuses to swap a must for what is not equivalent', async () => {
    const { week, version } = await read(learner);
    const must = week!.steps.find(({ importance }) => importance === 'must')!;
    await expect(
      learner('PUT /api/learners/:learnerId/plan/steps/:stepId/swap', {
        ...ofStep(must.stepId),
        body: { version, wayId: 'conference' },
      }),
    ).rejects.toMatchObject({ problem: { code: 'not-found' } });
  });

  test('speaks the reader’s language where the words are drafted, and leaves a person’s as they are', async () => {
    const guardian = await server.signIn(district.login('guardian'));
    await guardian('PATCH /api/me', { body: { language: 'es' } });
    const { week, version } = await read();
    await teacher('POST /api/learners/:learnerId/plan/steps', {
      params: mine(),
      body: { version, weekId: week!.weekId, kind: 'game', title: 'Play chess', minutes: 5 },
    });
    const titles = (await stepsOf(guardian)).map(({ title }) => title);
    expect(titles).toContain('Play chess');
    expect(titles.some((title) => title.startsWith('Elige una: '))).toBe(true);
  });
});

describe('a proposal', () => {
  const propose = async () => {
    const { week } = await read(learner);
    const plan = await learner('POST /api/learners/:learnerId/plan/proposals', {
      params: mine(),
      body: { weekId: week!.weekId, kind: 'project', title: 'Build a bridge', minutes: 20 },
    });
    return plan.week!.proposals.at(-1)!;
  };
  const decision = (proposalId: string) => ({ params: { ...mine(), proposalId } });

  test('becomes a step when the teacher says yes, without asking anybody again, and undoes', async () => {
    await approve();
    const { proposalId, decision: open } = await propose();
    expect(open).toBe(null);
    const yes = await teacher('PUT /api/learners/:learnerId/plan/proposals/:proposalId/decision', {
      ...decision(proposalId),
      body: { decision: 'accepted' },
    });
    expect(yes.state).toBe('active');
    expect(yes.week!.steps.at(-1)).toMatchObject({ title: 'Build a bridge', importance: 'could' });
    const undone = await teacher(
      'DELETE /api/learners/:learnerId/plan/proposals/:proposalId/decision',
      decision(proposalId),
    );
    expect(undone.week!.steps.map(({ title }) => title)).not.toContain('Build a bridge');
    expect(undone.week!.proposals.at(-1)?.decision).toBe(null);
  });

  test('is declined with a word that the learner reads', async () => {
    const { proposalId } = await propose();
    await teacher('PUT /api/learners/:learnerId/plan/proposals/:proposalId/decision', {
      ...decision(proposalId),
      body: { decision: 'declined', word: 'Lovely: in the project week' },
    });
    expect((await read(learner)).week!.proposals.at(-1)).toMatchObject({
      decision: 'declined',
      word: 'Lovely: in the project week',
    });
  });
});

describe('done', () => {
  test('by evidence of its standard in that week, shown with its source, until that is taken back', async () => {
    const { goals } = await read();
    const open = (await stepsOf()).find(
      ({ doneAt, goalId, kind }) =>
        doneAt === null && goalId === goals[0]?.goalId && kind !== 'conference',
    )!;
    const skillId = curriculum.skills[0]!;
    await teacher('POST /api/learners/:learnerId/evidence', {
      params: mine(),
      body: { skillId, score: 1, source: 'observation' },
    });
    const done = (await stepsOf()).filter(({ doneBy }) => doneBy?.how === 'evidence');
    expect(done).toHaveLength(1);
    expect(done[0]).toMatchObject({
      goalId: open.goalId,
      doneBy: { how: 'evidence', source: 'observation', day: '2026-11-18' },
    });
  });

  test('by a photo of paper, which goes with the tick', async () => {
    const { attachmentId } = await learner('POST /api/learners/:learnerId/attachments', {
      params: mine(),
      query: { fileName: 'page.png' },
      body: Buffer.from('\x89PNG\r\n\x1a\n and its pixels', 'latin1'),
    });
    const { stepId } = (await stepsOf()).find(({ doneAt }) => doneAt === null)!;
    await learner('PUT /api/learners/:learnerId/plan/steps/:stepId/photo', {
      ...ofStep(stepId),
      body: { attachmentId },
    });
    const find = async () => (await stepsOf()).find((step) => step.stepId === stepId);
    expect(await find()).toMatchObject({ doneBy: { how: 'photo', attachmentId } });
    await learner('DELETE /api/learners/:learnerId/plan/steps/:stepId/completion', ofStep(stepId));
    expect(await find()).toMatchObject({ doneAt: null, doneBy: null });
  });
});

describe('next week', () => {
  test('is drafted on a Friday beside this one, and both can be changed', async () => {
    now = new Date('2026-11-20T10:00:00Z');
    const params = { ...mine(), week: '2026-11-24' };
    const plan = await teacher('POST /api/learners/:learnerId/plan/weeks/:week/drafts', { params });
    expect([plan.week?.startsOn, plan.nextWeek?.startsOn]).toEqual(['2026-11-16', '2026-11-23']);
    const [step] = plan.week!.steps;
    const change = (title: string, version: number) =>
      teacher('PATCH /api/learners/:learnerId/plan/steps/:stepId', {
        ...ofStep(step!.stepId),
        body: { version, title },
      });
    const changed = await change('In my own words', plan.version);
    const restored = await teacher(
      'POST /api/learners/:learnerId/plan/versions/:version/restoration',
      { params: { ...mine(), version: String(plan.version) } },
    );
    expect(changed.week!.steps[0]!.title).toBe('In my own words');
    expect(restored.week!.steps[0]!.title).toBe(step!.title);
    expect(restored.nextWeek!.steps).toHaveLength(plan.nextWeek!.steps.length);
  });

  test('is as far as one can draft', async () => {
    const params = { ...mine(), week: '2026-12-08' };
    await expect(
      teacher('POST /api/learners/:learnerId/plan/weeks/:week/drafts', { params }),
    ).rejects.toMatchObject({ problem: { code: 'week-out-of-reach' } });
  });
});

describe('what slipped', () => {
  test('is listed when the week is over, and carried, dropped or kept for later by a decision only', async () => {
    now = new Date('2026-11-24T10:00:00Z');
    const ask = () => learner('GET /api/learners/:learnerId/plan/slipped', { params: mine() });
    const { steps } = await ask();
    expect(steps.length).toBeGreaterThan(2);
    expect((await stepsOf()).every(({ carriedFrom }) => carriedFrom === null)).toBe(true);
    const [carry, drop, later] = steps;
    const decide = (decisions: { stepId: string; decision: 'carry' | 'drop' | 'later' | null }[]) =>
      learner('PUT /api/learners/:learnerId/plan/slipped', { params: mine(), body: { decisions } });
    const after = await decide([
      { stepId: carry!.stepId, decision: 'carry' },
      { stepId: drop!.stepId, decision: 'drop' },
      { stepId: later!.stepId, decision: 'later' },
    ]);
    expect(after.steps).toHaveLength(steps.length - 2);
    expect(after.steps.find(({ stepId }) => stepId === later!.stepId)?.decision).toBe('later');
    const carried = (await stepsOf()).filter(({ carriedFrom }) => carriedFrom !== null);
    expect(carried).toMatchObject([{ title: carry!.title, carriedFrom: '2026-11-16' }]);
    await decide([{ stepId: carry!.stepId, decision: null }]);
    expect((await stepsOf()).every(({ carriedFrom }) => carriedFrom === null)).toBe(true);
    expect((await ask()).steps.map(({ stepId }) => stepId)).toContain(carry!.stepId);
  });

  test('is decided for a class at once', async () => {
    const { classId } = district;
    const { learners } = await teacher('GET /api/classes/:classId/slipped', {
      params: { classId },
    });
    expect(learners.map(({ learnerId }) => learnerId)).toContain(district.people.learner);
    await teacher('PUT /api/classes/:classId/slipped', {
      params: { classId },
      body: {
        learners: learners.map(({ learnerId, steps }) => ({
          learnerId,
          decisions: steps.map(({ stepId }) => ({ stepId, decision: 'drop' as const })),
        })),
      },
    });
    const left = await teacher('GET /api/classes/:classId/slipped', { params: { classId } });
    expect(left.learners).toEqual([]);
  });
});

describe('a pace', () => {
  const pace = () => teacher('GET /api/learners/:learnerId/plan/pace', { params: mine() });

  test('is said in a word with its figures', async () => {
    const { computed, judgement } = await pace();
    expect(['behind', 'on', 'ahead']).toContain(computed.word);
    expect(computed.because.map(({ code }) => code)).toEqual(['pace-steps', 'pace-goals']);
    expect(judgement).toBe(null);
  });

  test('has the teacher’s own word beside it until it runs out', async () => {
    await teacher('PUT /api/learners/:learnerId/plan/pace/judgement', {
      params: mine(),
      body: { word: 'ahead', reason: 'Reads far above what the steps show' },
    });
    const judged = await pace();
    expect(judged.judgement).toMatchObject({ word: 'ahead', expiresOn: '2027-01-04' });
    expect(judged.computed.word).toBeDefined();
    now = new Date('2027-01-06T10:00:00Z');
    expect(await pace()).toMatchObject({ judgement: null, earlier: [{ word: 'ahead' }] });
    now = new Date('2026-11-24T10:00:00Z');
  });
});

describe('what would change', () => {
  const change = {
    minutesPerWeek: 40,
    pace: 'gentle',
    supports: { add: ['short-tasks'], remove: [] },
  } as const;

  test('is shown beside the week as it is, and writes nothing', async () => {
    const before = await read();
    const { present, changed, basis } = await teacher(
      'POST /api/learners/:learnerId/plan/what-if',
      {
        params: mine(),
        body: { ...change, supports: { add: ['short-tasks'], remove: [] } },
      },
    );
    expect(basis).toEqual({ pace: 'steady', minutesPerWeek: 90, supports: [] });
    expect(present.minutesAvailable).toBe(90);
    expect(changed.minutesAvailable).toBe(40);
    const drafted = changed.steps.filter(({ stays }) => !stays);
    expect(drafted.every(({ minutes }) => minutes <= 10)).toBe(true);
    const told = [...present.because, ...changed.because].flatMap(({ values }) =>
      Object.keys(values),
    );
    expect(told.filter((key) => key.endsWith('Id'))).toEqual([]);
    expect(await read()).toEqual(before);
  });

  test('is told in the reader’s language, also what was drafted and done in another', async () => {
    const step = (await stepsOf()).find(
      ({ title, doneAt }) => doneAt === null && /: I can/.test(title),
    )!;
    const tick = ofStep(step.stepId);
    await learner('PUT /api/learners/:learnerId/plan/steps/:stepId/completion', tick);
    await teacher('PATCH /api/me', { body: { language: 'es' } });
    const { present } = await teacher('POST /api/learners/:learnerId/plan/what-if', {
      params: mine(),
      body: { ...change, supports: { add: ['short-tasks'], remove: [] } },
    });
    await teacher('PATCH /api/me', { body: { language: 'en' } });
    await learner('DELETE /api/learners/:learnerId/plan/steps/:stepId/completion', tick);
    const titles = present.steps.map(({ title }) => title);
    expect(
      titles.filter((title) => /^(Choose|Explain|Show|Practise|Hear|On your)/.test(title)),
    ).toEqual([]);
    expect(titles).not.toContain(step.title);
  });

  test('is what saving it makes', async () => {
    const { version } = await read();
    const body = { ...change, supports: { add: ['short-tasks' as const], remove: [] } };
    const { changed } = await teacher('POST /api/learners/:learnerId/plan/what-if', {
      params: mine(),
      body,
    });
    const saved = await teacher('PUT /api/learners/:learnerId/plan/what-if', {
      params: mine(),
      body: { ...body, version },
    });
    const words = (steps: readonly { readonly title: string; readonly minutes: number }[]) =>
      steps.map(({ title, minutes }) => `${title} ${minutes}`);
    expect(words(saved.week!.steps)).toEqual(words(changed.steps));
    expect(saved.week!.minutesAvailable).toBe(40);
  });

  test('is taken back whole: the week, and what it was drafted from', async () => {
    const before = await read();
    const basisNow = async () => {
      const { basis } = await teacher('POST /api/learners/:learnerId/plan/what-if', {
        params: mine(),
        body: {},
      });
      return basis;
    };
    const basis = await basisNow();
    await teacher('PUT /api/learners/:learnerId/plan/what-if', {
      params: mine(),
      body: {
        version: before.version,
        pace: 'brisk',
        minutesPerWeek: 120,
        supports: { add: ['no-screen'], remove: ['short-tasks'] },
      },
    });
    expect(await basisNow()).toEqual({
      pace: 'brisk',
      minutesPerWeek: 120,
      supports: ['no-screen'],
    });
    const after = await teacher('POST /api/learners/:learnerId/plan/what-if/restoration', {
      params: mine(),
      body: {
        version: before.version,
        pace: basis.pace,
        minutesPerWeek: basis.minutesPerWeek,
        supports: { add: ['short-tasks'], remove: ['no-screen'] },
      },
    });
    expect(await basisNow()).toEqual(basis);
    expect(after.week?.steps.map(({ title, minutes }) => `${title} ${minutes}`)).toEqual(
      before.week?.steps.map(({ title, minutes }) => `${title} ${minutes}`),
    );
  });

  test('sets a goal aside only with a reason', async () => {
    const { version, goals } = await read();
    const setAside = [goals[0]!.goalId];
    const save = (reason?: string) =>
      teacher('PUT /api/learners/:learnerId/plan/what-if', {
        params: mine(),
        body: { version, goals: { setAside, add: [] }, ...(reason && { reason }) },
      });
    await expect(save()).rejects.toMatchObject({ problem: { code: 'invalid-input' } });
    const saved = await save('Too much at once');
    expect(saved.goals.find(({ goalId }) => goalId === setAside[0])?.state).toBe('set-aside');
  });
});
