import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sql } from 'kysely';
import type { Tx } from '../../../platform/db/database.ts';
import { asSystem, inDistrict } from '../../../platform/db/scope.ts';
import { readPdf } from '../../../testing/read-pdf.ts';
import { makeSmallDistrict, type SmallDistrict } from '../../../testing/small-district.ts';
import { startTestServer, type TestServer } from '../../../testing/test-server.ts';
import { writtenBank } from '../bank/written-bank.ts';
import { scoreSession } from '../sessions/score-session.ts';
import { startSession } from '../sessions/start-session.ts';
import { drawForm } from './draw-form.ts';

const now = () => new Date('2026-10-12T15:00:00Z');
const band = '4-5' as const;

let server: TestServer;
let district: SmallDistrict;
let teacher: Awaited<ReturnType<TestServer['signIn']>>;
let checkId: string;
let itemIds: readonly string[];

beforeAll(async () => {
  server = await startTestServer(now);
  district = await makeSmallDistrict(server);
  teacher = await server.signIn(district.login('teacher'));
  ({ checkId } = await teacher('POST /api/classes/:classId/reading-checks', {
    params: { classId: district.classId },
    body: { language: 'en', closesOn: '2026-10-20' },
  }));
  await layOut();
  const { rows } = await inDistrict(server.deps.connection, district, (tx) =>
    sql<{ item_ids: string[] }>`select item_ids from check_form`.execute(tx),
  );
  itemIds = rows[0]?.item_ids ?? [];
});
afterAll(() => server.close());

const layOut = () =>
  teacher('PUT /api/reading-checks/:checkId/forms/:band', { params: { checkId, band } });

async function print(part: 'form' | 'key', paper?: 'a4' | 'letter'): Promise<Buffer> {
  const answer = await teacher('GET /api/reading-checks/:checkId/forms/:band/sheet', {
    params: { checkId, band },
    query: { part, ...(paper && { paper }) },
  });
  return Buffer.from(await answer.arrayBuffer());
}

const items = () => itemIds.map((id) => writtenBank('en').items.get(id)!);
/** A sheet with the first so many right, and as many answers as said. */
const sheetOf = (learnerId: string, right: number, length = itemIds.length) => ({
  learnerId,
  answers: items()
    .slice(0, length)
    .map((item, index) => (index < right ? item.right : null)),
});
const enter = (sheets: readonly ReturnType<typeof sheetOf>[]) =>
  teacher('POST /api/reading-checks/:checkId/forms/:band/sheets', {
    params: { checkId, band },
    body: { sheets: [...sheets] },
  });

async function lineOf(learnerId: string) {
  const { checks } = await teacher('GET /api/classes/:classId/reading-checks', {
    params: { classId: district.classId },
  });
  return checks[0]?.asked.find((asked) => asked.learnerId === learnerId);
}

async function measuresOf(learnerId: string) {
  const { rows } = await inDistrict(server.deps.connection, district, (tx) =>
    sql<{ grade: number; error: number }>`select grade, error from reader_measure
      where learner_id = ${learnerId}::uuid and source = 'check' and withdrawn_at is null`.execute(
      tx,
    ),
  );
  return rows;
}

async function countWaiting(tx: Tx): Promise<number> {
  // Within a transaction PostgreSQL says what it said first.
  await sql`select pg_stat_clear_snapshot()`.execute(tx);
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from pg_stat_activity
    where datname = current_database() and wait_event_type = 'Lock'`.execute(tx);
  return rows[0]?.count ?? 0;
}

describe('a form on paper', () => {
  test('is laid out once and stays', async () => {
    const first = await layOut();
    expect(await layOut()).toEqual(first);
    expect(first.choices).toHaveLength(18);
    expect(first.code).toMatch(/^[A-Z]{4}$/);
  });

  test('shows every question with its choices and a line for the name, and no level, no key', async () => {
    const pdf = await print('form');
    const text = readPdf(pdf).join(' ').replaceAll(/\s+/g, ' ');
    for (const [index, item] of items().entries()) {
      expect(text).toContain(`${index + 1}. ${item.stem.slice(0, 20)}`);
      for (const choice of item.choices) expect(text).toContain(choice.slice(0, 12));
      expect(text).not.toContain(item.because);
    }
    expect(text).toContain('Name');
    expect(text).not.toMatch(/grade|4-5/i);
    expect(pdf.toString('latin1')).toContain('/StructTreeRoot');
  });

  test('comes on A4 and on Letter; unasked, on what lies in the printers of the district', async () => {
    const sizeOf = (pdf: Buffer) => /\/MediaBox \[0 0 ([\d.]+)/.exec(pdf.toString('latin1'))?.[1];
    expect(sizeOf(await print('form', 'a4'))).toBe('595.28');
    expect(sizeOf(await print('form', 'letter'))).toBe('612');
    expect(sizeOf(await print('form'))).toBe('595.28');
  });

  test('keeps its numbers when a question has left the bank since it was printed', async () => {
    const numbered = items().map((item, index) => ({ number: index + 1, item }));
    const drawing = { language: 'en', band, code: 'ABCD', paper: 'a4', now: now() } as const;
    const left = numbered.filter(({ number }) => number !== 2);
    const text = readPdf(await drawForm({ ...drawing, items: left })).join(' ');
    expect(text).not.toMatch(/\b2\. /);
    expect(text.replaceAll(/\s+/g, ' ')).toContain(`3. ${items()[2]!.stem.slice(0, 20)}`);
  });

  test('has a key with the letter of each answer and why', async () => {
    const text = readPdf(await print('key'))
      .join(' ')
      .replaceAll(/\s+/g, ' ');
    for (const [index, { right, because }] of items().entries()) {
      expect(text).toContain(`${index + 1}. ${'ABCD'[right]}: `);
      expect(text).toContain(because.slice(0, 20));
    }
  });
});

describe('answers from paper', () => {
  test('give the result and the measure that the same answers give on a screen', async () => {
    const { learner } = district.people;
    const { kept, onScreen } = await enter([sheetOf(learner, 10)]);
    expect([kept.length, onScreen]).toEqual([1, []]);
    const alike = scoreSession(
      writtenBank('en'),
      itemIds.map((itemId, index) => ({ itemId, isRight: index < 10, heard: false })),
    );
    const line = await lineOf(learner);
    expect(line).toMatchObject({
      answered: 18,
      paper: { band, letters: expect.stringMatching(/^[A-D]{10}-{8}$/) },
      result: { sessionId: kept[0]?.sessionId, doubtful: false },
    });
    expect(line?.result?.grade).toBeCloseTo(alike.grade, 9);
    expect(line?.result?.because.map(({ code }) => code)).toEqual([
      'check-answered',
      'check-ended',
      'check-levels',
    ]);
    expect(await measuresOf(learner)).toEqual([{ grade: alike.grade, error: alike.error }]);
  });

  test('count once however often they are entered, and are replaced by what is entered anew', async () => {
    const { learner } = district.people;
    const [first] = (await enter([sheetOf(learner, 10)])).kept;
    const before = await lineOf(learner);
    expect(before?.result?.sessionId).toBe(first?.sessionId);
    const [second] = (await enter([sheetOf(learner, 12)])).kept;
    const after = await lineOf(learner);
    expect(after?.result?.sessionId).toBe(second?.sessionId);
    expect(after?.withdrawn.map(({ sessionId }) => sessionId)).toContain(first?.sessionId);
    expect(await measuresOf(learner)).toHaveLength(1);
  });

  test('leave out what was not reached', async () => {
    await enter([sheetOf(district.people.learner, 12, 13)]);
    expect(await lineOf(district.people.learner)).toMatchObject({ answered: 13 });
  });

  test('that are too few, or to no question of the form, are refused and nothing of them is kept', async () => {
    const { learner, classmate } = district.people;
    const refused = { problem: { code: 'answers-do-not-fit' } };
    await expect(enter([sheetOf(classmate, 9, 9)])).rejects.toMatchObject(refused);
    const strange = { learnerId: classmate, answers: itemIds.map(() => 7) };
    await expect(enter([sheetOf(learner, 3), strange])).rejects.toMatchObject(refused);
    expect((await lineOf(classmate))?.answered).toBe(0);
    expect(await lineOf(learner)).toMatchObject({ answered: 13 });
  });

  test('come once a learner', async () => {
    const { classmate } = district.people;
    await expect(enter([sheetOf(classmate, 3), sheetOf(classmate, 9)])).rejects.toMatchObject({
      status: 400,
    });
  });

  test('give way to a screen that begins in the same moment', async () => {
    const { classmate: learnerId } = district.people;
    const scope = { districtId: district.districtId };
    const check = { check_id: checkId, language: 'en' } as const;
    const begun = await inDistrict(server.deps.connection, asSystem(district), async (tx) => {
      const begin = { ...scope, check, learnerId, today: '2026-10-12', now: now() };
      const session = await startSession(tx, begin);
      // The sheet waits for what is not settled yet.
      const entering = enter([sheetOf(learnerId, 10)]);
      await expect.poll(() => countWaiting(tx), { timeout: 20_000 }).toBe(1);
      return { session, entering };
    });
    expect(await begun.entering).toEqual({ kept: [], onScreen: [learnerId] });
    expect((await lineOf(learnerId))?.answered).toBe(0);
  });

  test('leave alone who has begun on a screen, and name them', async () => {
    const { classmate } = district.people;
    const reader = await server.signIn(district.login('classmate'));
    await reader('PUT /api/my-reading-checks/:checkId/session', { params: { checkId } });
    expect(await enter([sheetOf(classmate, 10)])).toEqual({ kept: [], onScreen: [classmate] });
  });
});
