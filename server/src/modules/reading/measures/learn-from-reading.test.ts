import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { asSystem, inDistrict } from '../../../platform/db/scope.ts';
import type { Tx } from '../../../platform/db/database.ts';
import { newId } from '../../../platform/id.ts';
import { makeSmallDistrict, type SmallDistrict } from '../../../testing/small-district.ts';
import { startTestServer, type TestServer } from '../../../testing/test-server.ts';
import type { Vote } from '../tables.ts';
import { addText } from '../library/index.ts';
import { addReaderMeasure } from './add-reader-measure.ts';
import { learnFromReading } from './learn-from-reading.ts';
import { readersAsOf } from './readers-as-of.ts';

let server: TestServer;
let district: SmallDistrict;
let textId: string;
const day = '2026-11-18';

beforeAll(async () => {
  server = await startTestServer(() => new Date(`${day}T10:00:00Z`));
  district = await makeSmallDistrict(server);
  const added = await within((tx) =>
    addText(tx, {
      districtId: district.districtId,
      addedBy: null,
      text: {
        sourceKey: 'file:well.md|en|the deep well',
        source: 'import',
        title: 'The Deep Well',
        language: 'en',
        pages: ['Amina found a deep well behind the old school. She dropped a stone and waited.'],
        credits: [],
        licence: 'CC BY 4.0',
      },
    }),
  );
  textId = added.textId!;
});
afterAll(() => server.close());

const within = <Result>(work: (tx: Tx) => Promise<Result>) =>
  inDistrict(server.deps.connection, asSystem(district), work);
const readerOf = async (learnerId: string) =>
  (await within((tx) => readersAsOf(tx, district.districtId, [learnerId], day, 'en'))).get(
    learnerId,
  )!;
const text = () =>
  within((tx) =>
    tx
      .selectFrom('text')
      .select(['grade', 'error', 'readings', 'measured_grade'])
      .where('text_id', '=', textId)
      .executeTakeFirstOrThrow(),
  );
const tell = (
  learnerId: string,
  readingId: string,
  vote: Vote | null,
  right: number | null = null,
) =>
  within((tx) =>
    learnFromReading(tx, {
      districtId: district.districtId,
      learnerId,
      readingId,
      textId,
      vote,
      asked: right === null ? null : 3,
      answeredRight: right,
      day,
    }),
  );

describe('one measure of a reader', () => {
  test('is what the school grade says before anything was measured', async () => {
    const reader = await readerOf(district.people.classmate);
    expect(reader.grade).toBeCloseTo(4.26, 1);
    expect(reader.because[0]?.code).toBe('reader-from-grade');
  });

  test('keeps a measure of the same origin once', async () => {
    const measure = {
      districtId: district.districtId,
      learnerId: district.people.stranger,
      source: 'check',
      language: 'en',
      grade: 3,
      error: 0.6,
      measuredOn: day,
      originId: newId(),
    } as const;
    const ids = await within(async (tx) => [
      await addReaderMeasure(tx, measure),
      await addReaderMeasure(tx, measure),
    ]);
    expect(ids).toEqual([expect.any(String), undefined]);
    expect((await readerOf(district.people.stranger)).from).toHaveLength(1);
  });
});

describe('what a reading teaches', () => {
  test('"too hard" lowers the reader and raises the text, and both are surer', async () => {
    const { learner } = district.people;
    const [reader, before] = [await readerOf(learner), await text()];
    const learned = await tell(learner, newId(), 'too-hard');
    const [readerAfter, after] = [await readerOf(learner), await text()];
    expect(readerAfter.grade).toBeLessThan(reader.grade);
    expect(readerAfter.error).toBeLessThan(reader.error);
    expect(after.grade).toBeGreaterThan(before.grade);
    expect(after.error).toBeLessThan(before.error);
    expect(after.readings).toBe(before.readings + 1);
    expect(readerAfter.grade).toBeCloseTo(learned!.reader.after.grade, 6);
  });

  test('told again with more, it takes the place of what it taught before', async () => {
    const { classmate } = district.people;
    const readingId = newId();
    const before = await text();
    await tell(classmate, readingId, null, 3);
    await tell(classmate, readingId, 'too-easy', 3);
    const once = [await readerOf(classmate), await text()];
    await tell(classmate, readingId, 'too-easy', 3);
    expect([await readerOf(classmate), await text()]).toMatchObject([
      { grade: expect.closeTo(once[0]!.grade, 9), from: [{ source: 'reading' }] },
      { grade: expect.closeTo(once[1]!.grade, 9), readings: before.readings + 1 },
    ]);
  });

  test('says nothing where nobody voted or answered', async () => {
    const before = await text();
    expect(await tell(district.people.stranger, newId(), null)).toBeUndefined();
    expect(await text()).toEqual(before);
  });
});
