import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeMasteryWorld, type MasteryWorld } from '../testing-class.ts';

let world: MasteryWorld;

beforeAll(async () => {
  world = await makeMasteryWorld();
});
afterAll(() => world.server.close());

const params = () => ({ classId: world.district.classId });
const readClass = () =>
  world.teacher('GET /api/classes/:classId/mastery', { params: params(), query: {} });
const record = (seen: readonly { learnerId: string; score: number }[], standard = 0) =>
  world.teacher('POST /api/classes/:classId/evidence', {
    params: params(),
    body: {
      about: { standardId: world.standards[standard] ?? '' },
      source: 'observation',
      seen: [...seen],
    },
  });
const tries = async (learnerId: string) => {
  const { estimates } = await world.teacher('GET /api/learners/:learnerId/mastery', {
    params: { learnerId },
  });
  return estimates.find(({ standard }) => standard?.standardId === world.standards[0])
    ?.opportunities;
};

describe('evidence of many', () => {
  test('is recorded for all of them and taken back as one', async () => {
    const { learnerId, classmateId } = world;
    await record([
      { learnerId, score: 1 },
      { learnerId: classmateId, score: 0 },
    ]);
    const { entryId } = await record([
      { learnerId, score: 1 },
      { learnerId: classmateId, score: 0 },
    ]);
    expect([await tries(learnerId), await tries(classmateId)]).toEqual([2, 2]);
    const undo = () =>
      world.teacher('DELETE /api/classes/:classId/evidence/:entryId', {
        params: { ...params(), entryId },
      });
    await undo();
    await undo();
    expect([await tries(learnerId), await tries(classmateId)]).toEqual([1, 1]);
  });

  test('is recorded for nobody where one of them is not of the class', async () => {
    const attempt = record([
      { learnerId: world.learnerId, score: 1 },
      { learnerId: world.district.people.stranger, score: 1 },
    ]);
    await expect(attempt).rejects.toMatchObject({ problem: { code: 'not-found' } });
    expect(await tries(world.learnerId)).toBe(1);
  });

  test('counts a learner who was marked twice once, as marked last', async () => {
    const { learnerId } = world;
    await record(
      [
        { learnerId, score: 0 },
        { learnerId, score: 1 },
      ],
      4,
    );
    const { estimates } = await world.teacher('GET /api/learners/:learnerId/mastery', {
      params: { learnerId },
    });
    const found = estimates.find(({ standard }) => standard?.standardId === world.standards[4]);
    expect(found).toMatchObject({ opportunities: 1, correct: 1 });
  });
});

describe('a class at a glance', () => {
  test('has a row for each learner and a column for each standard with evidence', async () => {
    const { standards, learners } = await readClass();
    expect(standards.map(({ code }) => code)).toEqual(['4.N.1', '4.N.5']);
    expect(learners.map(({ givenName, levels }) => [givenName, levels.length])).toEqual([
      ['classmate', 2],
      ['learner', 2],
    ]);
  });

  test('tells no evidence from a first guess, and both from "not yet"', async () => {
    for (let time = 0; time < 4; time += 1)
      await record([{ learnerId: world.classmateId, score: 0 }]);
    const { learners, standards } = await readClass();
    expect(learners.map(({ levels }) => levels.map(Math.sign))).toEqual([
      [1, 0],
      [-1, -1],
    ]);
    expect(learners[0]?.levels[0]).toBe(1);
    expect(standards[0]).toMatchObject({ unsure: 1, unseen: 0, advice: 'small-group' });
    expect(standards[1]).toMatchObject({
      unsure: 1,
      unseen: 1,
      advice: 'look-first',
      because: [{ code: 'class-look-first', values: { seen: 0, of: 2 } }],
    });
  });

  test('shows a judgement in place of the estimate', async () => {
    await world.teacher('POST /api/learners/:learnerId/judgements', {
      params: { learnerId: world.classmateId },
      body: { about: { standardId: world.standards[0] ?? '' }, level: 4, reason: 'orally, today' },
    });
    const { learners } = await readClass();
    expect(learners[0]).toMatchObject({ levels: [4, 0], judged: [0] });
  });

  test('is exported as it stands', async () => {
    const file = await world.teacher('GET /api/classes/:classId/mastery/csv', {
      params: params(),
      query: {},
    });
    const [header, first] = (await file.text()).split('\r\n');
    expect(header).toBe('Learner,4.N.1 Number 1,4.N.5 Number 5');
    expect(first).toBe('"Test, classmate",Secure (judged),');
  });
});

describe('the families’ reports', () => {
  test('are one PDF for a class, tagged, titled and in its language', async () => {
    const file = await world.teacher('GET /api/classes/:classId/mastery-reports/pdf', {
      params: params(),
      query: { language: 'es' },
    });
    const pdf = Buffer.from(await file.arrayBuffer()).toString('latin1');
    expect(pdf.slice(0, 8)).toBe('%PDF-1.7');
    expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(2);
    for (const mark of ['/Marked true', '/Lang (es)', '/DisplayDocTitle true', '/StructTreeRoot'])
      expect(pdf).toContain(mark);
  });

  test('say the same as the record, in "I can" words', async () => {
    const report = await world.teacher('GET /api/learners/:learnerId/mastery-report', {
      params: { learnerId: world.classmateId },
      query: { language: 'en' },
    });
    expect(report.strengths).toEqual(['I can do number 1']);
    expect(report.subjects).toMatchObject([
      { subject: 'Numbers', lines: [{ title: 'I can do number 1', level: 4, judged: true }] },
    ]);
  });
});
