import { readTable } from '@everyplan/exchange/csv';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeMasteryWorld, type MasteryWorld } from '../testing-class.ts';

let world: MasteryWorld;

beforeAll(async () => {
  world = await makeMasteryWorld();
  const { setClock, see } = world;
  // 23:30 in Chicago is the next day in UTC.
  for (const day of ['02', '03', '04']) {
    setClock(`2026-11-${day}T23:30:00-06:00`);
    await see(0, 0);
  }
  setClock('2026-11-10T10:00:00-06:00');
  for (let time = 0; time < 8; time += 1) await see(0, 1);
  await see(1, 1);
  setClock('2026-11-20T12:00:00-06:00');
});
afterAll(() => world.server.close());

const read = (asOf?: string) =>
  world.teacher('GET /api/learners/:learnerId/mastery-record', {
    params: { learnerId: world.learnerId },
    query: { asOf },
  });
const rowOf = async (asOf?: string) =>
  (await read(asOf)).rows.find(({ about }) => about.aboutId === world.standards[0]);

describe('a learner’s record', () => {
  test('tells each standard with level, sureness, last evidence and where it came from', async () => {
    const { rows, asOf } = await read();
    expect(asOf).toBe('2026-11-20');
    expect(rows).toMatchObject([
      { about: { code: '4.N.1', isStandard: true }, sure: true, opportunities: 11 },
      { about: { code: '4.N.2' }, sure: false, opportunities: 1, word: 'not-sure-yet' },
    ]);
    expect(rows[0]).toMatchObject({ lastEvidenceOn: '2026-11-10', lastSource: 'observation' });
  });

  test('as of a past day uses nothing that came later', async () => {
    expect(await rowOf('2026-11-04')).toMatchObject({
      opportunities: 3,
      correct: 0,
      word: 'not-yet',
      lastEvidenceOn: '2026-11-04',
    });
    expect(await rowOf('2026-11-01')).toBeUndefined();
  });

  test('ends a day at midnight where the district is, not where the server is', async () => {
    expect((await rowOf('2026-11-03'))?.opportunities).toBe(2);
    expect((await rowOf('2026-11-02'))?.opportunities).toBe(1);
  });

  test('gives the same answer for the same day, also when more has come since', async () => {
    const before = await rowOf('2026-11-10');
    await world.see(2, 1);
    await world.see(0, 0);
    expect(await rowOf('2026-11-10')).toEqual(before);
  });

  test('of today is the same made anew from the evidence as it stands in the estimates', async () => {
    const today = await rowOf();
    world.setClock('2026-11-20T12:00:00.001-06:00');
    expect((await rowOf('2026-11-20'))?.mastery).toBeCloseTo(today?.mastery ?? 0, 4);
  });

  test('of a day to come is that of today', async () => {
    expect((await read('2030-01-01')).asOf).toBe('2026-11-20');
  });

  test('leaves out what was taken back, on past days too: a mistake was one then as well', async () => {
    const evidenceId = await world.see(3, 1);
    const about = world.standards[3];
    const has = async () => (await read()).rows.some((row) => row.about.aboutId === about);
    expect(await has()).toBe(true);
    await world.teacher('POST /api/learners/:learnerId/evidence/:evidenceId/retraction', {
      params: { learnerId: world.learnerId, evidenceId },
      body: { reason: 'it was his neighbour' },
    });
    expect(await has()).toBe(false);
  });

  test('says where it has gone in four weeks', async () => {
    world.setClock('2026-12-05T12:00:00-06:00');
    expect((await rowOf())?.trend).toBe('up');
    expect((await rowOf('2026-11-10'))?.trend).toBe('new');
    world.setClock('2026-11-20T12:00:00-06:00');
  });

  test('is exported as it stands on the page, and runs no formula', async () => {
    const file = await world.teacher('GET /api/learners/:learnerId/mastery-record/csv', {
      params: { learnerId: world.learnerId },
      query: {},
    });
    const table = readTable(new Uint8Array(await file.arrayBuffer()), { file: 'record.csv' });
    const { rows, scale } = await read();
    expect(table.rows.map((row) => [row.get('Code'), row.get('Level'), row.get('Tries')])).toEqual(
      rows.map((row) => [
        row.about.code,
        scale.levels[row.level - 1]?.name.en,
        String(row.opportunities),
      ]),
    );
  });
});

describe('a judgement', () => {
  const params = () => ({ learnerId: world.learnerId });
  const judge = (level: number, more: { readonly until?: string } = {}) =>
    world.teacher('POST /api/learners/:learnerId/judgements', {
      params: params(),
      body: {
        about: { standardId: world.standards[0] ?? '' },
        level,
        reason: '=cmd he explained it to the class',
        ...more,
      },
    });

  test('counts above the estimate, which stays beside it', async () => {
    const { estimatedLevel = 0 } = (await rowOf()) ?? {};
    const { judgementId } = await judge(1);
    expect(await rowOf()).toMatchObject({
      level: 1,
      estimatedLevel,
      sure: true,
      judgement: { level: 1, judgedByName: 'teacher Test', inForce: true },
    });
    await world.principal('DELETE /api/learners/:learnerId/judgements/:judgementId', {
      params: { ...params(), judgementId },
    });
    expect(await rowOf()).toMatchObject({ level: estimatedLevel, judgement: null });
  });

  test('ends by itself after its last day, and is not there on days before it', async () => {
    await judge(1, { until: '2026-11-25' });
    expect((await rowOf('2026-11-19'))?.judgement).toBeNull();
    world.setClock('2026-11-26T08:00:00-06:00');
    expect((await rowOf())?.judgement).toBeNull();
    expect((await rowOf('2026-11-25'))?.judgement?.level).toBe(1);
    world.setClock('2026-11-20T12:00:00-06:00');
  });

  test('stays in the history, with who took it back', async () => {
    const { judgements } = await world.teacher('GET /api/learners/:learnerId/judgements', {
      params: params(),
      query: { aboutId: world.standards[0] ?? '' },
    });
    expect(judgements).toMatchObject([
      { inForce: true, until: '2026-11-25' },
      { inForce: false, takenBackByName: 'principal Test' },
    ]);
  });

  test('is exported with its reason, which a spreadsheet does not run', async () => {
    const file = await world.teacher('GET /api/learners/:learnerId/mastery-record/csv', {
      params: params(),
      query: {},
    });
    expect(await file.text()).toContain("'=cmd he explained");
  });

  test('needs evidence beside which it can stand', async () => {
    const attempt = world.teacher('POST /api/learners/:learnerId/judgements', {
      params: params(),
      body: { about: { standardId: world.standards[5] ?? '' }, level: 2, reason: 'I know her' },
    });
    await expect(attempt).rejects.toMatchObject({ problem: { code: 'nothing-to-judge' } });
  });
});

describe('a school’s scale', () => {
  const params = () => ({ schoolId: world.district.schoolId });
  const level = (name: string, from: number) => ({
    name: { en: name, es: `${name} (es)` },
    short: name.slice(0, 2),
    from,
  });
  const threeLevels = {
    levels: [level('Begins', 0), level('Grows', 0.3), level('Flies', 0.6)],
    meetsFrom: 3,
  };

  test('changes words and never estimates, and reads judgements made before it', async () => {
    const before = await rowOf();
    await world.principal('PUT /api/schools/:schoolId/mastery-scale', {
      params: params(),
      body: threeLevels,
    });
    const { scale, rows } = await read();
    const after = rows.find(({ about }) => about.aboutId === world.standards[0]);
    expect(scale).toEqual(threeLevels);
    expect([after?.mastery, after?.low, after?.high]).toEqual([
      before?.mastery,
      before?.low,
      before?.high,
    ]);
    expect(after?.judgement).toMatchObject({ level: 1, levelName: { en: 'Not yet' } });
  });

  test('is tried before it is saved: how many estimates would be at each level', async () => {
    const tried = await world.principal('POST /api/schools/:schoolId/mastery-scale/preview', {
      params: params(),
      body: { ...threeLevels, levels: [...threeLevels.levels, level('Soars', 0.99)] },
    });
    const sum = (counts: readonly number[]) => counts.reduce((a, b) => a + b, 0);
    expect([sum(tried.before), sum(tried.after)]).toEqual([tried.total, tried.total]);
    expect(tried.after).toHaveLength(4);
  });

  test('out of order is refused with the reason', async () => {
    const attempt = world.principal('PUT /api/schools/:schoolId/mastery-scale', {
      params: params(),
      body: { ...threeLevels, levels: threeLevels.levels.toReversed() },
    });
    await expect(attempt).rejects.toMatchObject({ problem: { code: 'scale-out-of-order' } });
  });
});
