import type { Api } from '@everyplan/contract';
import type { Client } from '@everyplan/contract/client';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { asSystem, inDistrict } from '../../../platform/db/scope.ts';
import { makeSmallDistrict, type SmallDistrict } from '../../../testing/small-district.ts';
import { startTestServer, type TestServer } from '../../../testing/test-server.ts';
import { addCurriculum } from '../testing-curriculum.ts';

let server: TestServer;
let district: SmallDistrict;
let teacher: Client<Api>;
let learner: Client<Api>;
let guardian: Client<Api>;
let principal: Client<Api>;
let now = new Date('2026-11-18T10:00:00Z');

beforeAll(async () => {
  server = await startTestServer(() => now);
  district = await makeSmallDistrict(server);
  await inDistrict(server.deps.connection, asSystem(district), (tx) => addCurriculum(tx, district));
  teacher = await server.signIn(district.login('teacher'));
  learner = await server.signIn(district.login('learner'));
  guardian = await server.signIn(district.login('guardian'));
  principal = await server.signIn(district.login('principal'));
  await teacher('POST /api/learners/:learnerId/plan/drafts', { params: mine() });
});
afterAll(() => server.close());

const mine = () => ({ learnerId: district.people.learner });
const read = async (as = teacher) => {
  const { plan } = await as('GET /api/learners/:learnerId/plan', { params: mine(), query: {} });
  if (plan === null) throw new Error('there is a plan');
  return plan;
};
const answer = async (itemId: string, value: string | number | null) => {
  const { version } = await read();
  return teacher('PUT /api/learners/:learnerId/plan/answers/:itemId', {
    params: { ...mine(), itemId },
    body: { version, value },
  });
};
const approve = async (as: Client<Api>) => {
  const { version } = await read();
  return as('PUT /api/learners/:learnerId/plan/approval', { params: mine(), body: { version } });
};
const begin = (name: string, cloneOf?: string) =>
  principal('POST /api/plan-templates', {
    body: { name, schoolId: district.schoolId, ...(cloneOf && { cloneOf }) },
  });
type Template = Awaited<ReturnType<typeof begin>>;
const save = ({ templateId, revision, name }: Template, draft: Template['draft']) =>
  principal('PUT /api/plan-templates/:templateId', {
    params: { templateId },
    body: { revision, name, draft },
  });
const publish = ({ templateId, revision }: Template) =>
  principal('PUT /api/plan-templates/:templateId/publication', {
    params: { templateId },
    body: { revision },
  });

let first: Template;

describe('a template', () => {
  test('reaches plans when it is published, not while it is written', async () => {
    first = await begin('Our plan');
    expect((await read()).sections).toEqual([]);
    first = await publish(first);
    const { sections, template } = await read();
    expect(template).toMatchObject({ name: 'Our plan' });
    expect(sections.map(({ title }) => title)).toEqual(['What I am proud of', 'How I learn']);
    first = await save(first, { ...first.draft, sections: [] });
    expect((await read()).sections).toHaveLength(2);
  });

  test('takes answers in words and on its scales, each a version that undo takes back', async () => {
    const { sections, version } = await read();
    const [words, scale] = [sections[0]!.items[0]!, sections[1]!.items[0]!];
    await answer(words.itemId, 'I taught a friend to draw');
    const plan = await answer(scale.itemId, 2);
    expect(plan.version).toBe(version + 2);
    expect(plan.sections[1]?.items[0]).toMatchObject({ value: 2, byName: 'teacher Test' });
    await expect(answer(scale.itemId, 9)).rejects.toMatchObject({
      problem: { code: 'answer-does-not-fit' },
    });
    const { versions } = await teacher('GET /api/learners/:learnerId/plan/versions', {
      params: mine(),
    });
    expect(versions[0]?.answers.map(({ text }) => text)).toEqual([
      'I taught a friend to draw',
      'Often',
    ]);
    const undone = await teacher(
      'POST /api/learners/:learnerId/plan/versions/:version/restoration',
      { params: { ...mine(), version: String(version + 1) } },
    );
    expect(undone.sections[0]?.items[0]?.value).toBe('I taught a friend to draw');
    expect(undone.sections[1]?.items[0]?.value).toBeNull();
  });

  test('keeps answers through a new draft of the plan', async () => {
    const plan = await teacher('POST /api/learners/:learnerId/plan/drafts', {
      params: mine(),
    });
    expect(plan.sections[0]?.items[0]?.value).toBe('I taught a friend to draw');
  });

  test('leaves what was written to be read when it no longer asks for it, and brings it back', async () => {
    const { sections } = await read();
    const [kept] = sections[0]!.items;
    first = await publish(first);
    const without = await read();
    expect(without.sections).toEqual([]);
    expect(without.earlierItems).toMatchObject([
      { itemId: kept!.itemId, value: 'I taught a friend to draw' },
    ]);
  });

  test('is published in place of the one before it, and a clone keeps its questions', async () => {
    const other = await begin('Another');
    const clone = await begin('Copy', (await publish(other)).templateId);
    expect(clone.draft.sections).toEqual(other.draft.sections);
    await answer(other.draft.sections[0]!.items[0]!.itemId, 'I swim');
    await publish(clone);
    const plan = await read();
    expect(plan.template).toMatchObject({ name: 'Copy' });
    expect(plan.sections[0]?.items[0]?.value).toBe('I swim');
    const { templates } = await principal('GET /api/plan-templates');
    expect(templates.map(({ name, state }) => [name, state])).toEqual([
      ['Copy', 'published'],
      ['Another', 'retired'],
      ['Our plan', 'retired'],
    ]);
  });

  test('refuses a change to what somebody else has changed meanwhile', async () => {
    const template = await begin('Twice');
    await save(template, template.draft);
    await expect(save(template, template.draft)).rejects.toMatchObject({
      problem: { code: 'changed-meanwhile' },
    });
  });

  test('is read by the school’s teachers and written by its leaders only', async () => {
    const { templates, mayCreateFor } = await teacher('GET /api/plan-templates');
    expect(templates.length).toBeGreaterThan(0);
    expect(mayCreateFor).toEqual([]);
    const other = await server.signIn(district.login('otherPrincipal'));
    expect((await other('GET /api/plan-templates')).templates).toEqual([]);
    await expect(
      other('POST /api/plan-templates', { body: { name: 'x', schoolId: district.schoolId } }),
    ).rejects.toMatchObject({ status: 403 });
  });
});

describe('required voices', () => {
  test('make a plan active only when the family has said yes too', async () => {
    const template = await begin('With families');
    const saved = await save(template, {
      ...template.draft,
      voices: ['learner', 'teacher', 'family'],
      reviewWeeks: 4,
    });
    await expect(approve(guardian)).rejects.toMatchObject({ status: 403 });
    await publish(saved);
    await approve(teacher);
    expect((await approve(learner)).state).toBe('in-review');
    expect((await read(guardian)).approveAs).toBe('family');
    const active = await approve(guardian);
    expect(active).toMatchObject({ state: 'active', reviewDueOn: '2026-12-16' });
    expect(active.approvals.map(({ voice }) => voice).toSorted()).toEqual([
      'family',
      'learner',
      'teacher',
    ]);
  });

  test('leave a plan alone that was active before another voice was asked for', async () => {
    const template = await begin('With the principal');
    await publish(await save(template, { ...template.draft, voices: ['principal'] }));
    expect((await read()).state).toBe('active');
  });
});

describe('the review cycle', () => {
  test('puts a plan on the class page when its day has come, until somebody has looked', async () => {
    const needs = async () => {
      const { learners } = await teacher('GET /api/classes/:classId/needs', {
        params: { classId: district.classId },
      });
      return learners.find(({ learnerId }) => learnerId === district.people.learner);
    };
    expect(await needs()).toMatchObject({ reviewDueOn: '2026-12-16' });
    now = new Date('2026-12-16T10:00:00Z');
    expect((await needs())?.attention.map(({ code }) => code)).toContain('review-due');
    const { version } = await read();
    const reviewed = await teacher('PUT /api/learners/:learnerId/plan/review', {
      params: mine(),
      body: { version },
    });
    expect(reviewed).toMatchObject({ version, state: 'active', reviewDueOn: '2027-01-27' });
    expect((await needs())?.attention.map(({ code }) => code)).not.toContain('review-due');
  });
});
