import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import type { Api } from '@everyplan/contract';
import type { Client } from '@everyplan/contract/client';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { inDistrict } from '../../platform/db/scope.ts';
import { importText, type TextImport } from '../../testing/import-text.ts';
import { makeSmallDistrict, type SmallDistrict } from '../../testing/small-district.ts';
import { startTestServer, type TestServer } from '../../testing/test-server.ts';

let server: TestServer;
let district: SmallDistrict;
let teacher: Client<Api>;
let count = 0;

beforeAll(async () => (server = await startTestServer()));
beforeEach(async () => {
  count += 1;
  district = await makeSmallDistrict(server, `district-${count}`);
  teacher = await server.signIn(district.login('teacher'));
});
afterAll(() => server.close());

const bring = (
  content: TextImport['content'],
  { kind = 'evidence', ...how }: Partial<TextImport> = {},
) => importText(server, district, { kind, content, ...how });

const lines = (...rows: readonly string[]) => ['learner,skill,correct', ...rows, ''].join('\n');
const answers = lines('learner,adding,1', 'learner,adding,1', 'learner,taking away,0');
const mine = () => ({ learnerId: district.people.learner });
const estimates = async () =>
  (await teacher('GET /api/learners/:learnerId/mastery', { params: mine() })).estimates;
const evidence = async () =>
  (await teacher('GET /api/learners/:learnerId/evidence', { params: mine(), query: {} })).evidence;
const countRows = (table: 'evidence' | 'skill' | 'estimate') =>
  inDistrict(server.deps.connection, district, async (tx) => {
    const { rows } = await tx
      .selectFrom(table)
      .select((eb) => eb.fn.countAll<number>().as('rows'))
      .where('district_id', '=', district.districtId)
      .executeTakeFirstOrThrow();
    return rows;
  });

describe('a file of answers', () => {
  test('becomes evidence, local skills and estimates', async () => {
    const outcome = await bring(answers);
    expect(outcome.counts).toMatchObject([
      { what: 'answers', added: 3 },
      { what: 'learners-with-evidence', unchanged: 1 },
      { what: 'skills', added: 2 },
    ]);
    expect(
      (await estimates()).map(({ name, opportunities, correct }) => [name, opportunities, correct]),
    ).toEqual(
      expect.arrayContaining([
        ['adding', 2, 2],
        ['taking away', 1, 0],
      ]),
    );
  });

  test('is only looked at in a dry run', async () => {
    expect(await bring(answers, { dryRun: true })).toMatchObject({ refused: false });
    expect([await countRows('evidence'), await countRows('skill')]).toEqual([0, 0]);
  });

  test('may be gzip', async () => {
    await bring(gzipSync(answers));
    expect(await countRows('evidence')).toBe(3);
  });

  test('that is gzip and cut off is refused in words, and nothing of it kept', async () => {
    const whole = gzipSync(
      lines(...Array.from({ length: 20_000 }, (_, i) => `learner,skill ${(i * 7919) % 997},1`)),
    );
    const attempt = bring(whole.subarray(0, whole.length - 2000));
    await expect(attempt).rejects.toMatchObject({ code: 'file-damaged' });
    expect(await countRows('evidence')).toBe(0);
  });

  test('is read by the columns that a person names', async () => {
    const content = 'pupil,topic,mark\nlearner,adding,1\n';
    const mapping = { learner: 'pupil', skill: 'topic', score: 'mark' };
    await bring(content, { options: { mapping } });
    expect(await countRows('evidence')).toBe(1);
  });

  test('finds learners by the roster’s id, a username or an e-mail address, whatever the case', async () => {
    await bring(lines('learner,adding,1', `${district.login('learner').toUpperCase()},adding,1`));
    expect((await estimates())[0]?.opportunities).toBe(2);
  });

  test('takes nobody for a learner who is none', async () => {
    const outcome = await bring(lines('teacher,adding,1', 'learner,adding,1'));
    expect(outcome.issues).toMatchObject([{ code: 'learner-unknown', row: 2, value: 'teacher' }]);
    expect(await countRows('evidence')).toBe(1);
  });

  test('keeps the good rows and names the bad ones', async () => {
    const outcome = await bring(
      lines('learner,adding,1', 'who,adding,1', 'learner,adding,perhaps', 'learner,adding,0'),
    );
    expect(outcome).toMatchObject({ refused: false, errors: 2 });
    expect(
      outcome.issues
        .map(({ row, field }) => [row, field])
        .toSorted(([one], [other]) => Number(one) - Number(other)),
    ).toEqual([
      [3, 'learner'],
      [4, expect.any(String)],
    ]);
    expect(await countRows('evidence')).toBe(2);
  });

  test('is refused whole for one bad row, where that is asked', async () => {
    const outcome = await bring(lines('learner,adding,1', 'who,adding,1'), {
      options: { badRows: 'refuse' },
    });
    expect(outcome).toMatchObject({ refused: true, errors: 1 });
    expect([await countRows('evidence'), await countRows('skill')]).toEqual([0, 0]);
  });

  test('counts by time, not by the order of its rows', async () => {
    const row = (time: string, correct: number) => `learner,adding,${correct},${time}`;
    const rows = [
      row('2026-09-01T08:00:00Z', 0),
      row('2026-09-02T08:00:00Z', 0),
      row('2026-09-03T08:00:00Z', 1),
      row('2026-09-04T08:00:00Z', 1),
      row('2026-09-05T08:00:00Z', 1),
    ];
    const timed = (given: readonly string[]) =>
      ['learner,skill,correct,timestamp', ...given, ''].join('\n');
    const inOrder = await bring(timed(rows));
    const [forwards] = await estimates();
    await inOrder.undo();
    await bring(timed(rows.toReversed()));
    const [backwards] = await estimates();
    expect(backwards?.mastery).toBeCloseTo(forwards?.mastery ?? 0, 6);
    expect(backwards?.asOf).toBe('2026-09-05T08:00:00.000Z');
  });
});

describe('a file with a row for each skill of an answer', () => {
  const answer = (_: unknown, index: number) =>
    [0, 1].map((skill) => `learner,skill ${skill},p${index},${index % 2}`);
  const file = (rows: readonly string[]) =>
    ['learner,skill,problem,correct', ...rows, ''].join('\n');

  test('is taken, with a note in words about what other programs make of it', async () => {
    const outcome = await bring(file(Array.from({ length: 40 }, answer).flat()));
    expect(outcome).toMatchObject({ errors: 0, warnings: 1 });
    expect(outcome.issues).toMatchObject([
      { code: 'multi-skill-rows', severity: 'warning', params: { percent: 50 } },
    ]);
  });

  test('is told apart from one where the learner tries again until it is right', async () => {
    const again = Array.from({ length: 40 }, (_, index) =>
      [0, 1].map((correct) => `learner,skill,p${index},${correct}`),
    );
    expect(await bring(file(again.flat()))).toMatchObject({ warnings: 0 });
  });

  test('counts such an answer once: the second row moves other skills no further', async () => {
    const mastery = async (rows: readonly string[]) => {
      const brought = await bring(file(['learner,other,q,0', ...rows]));
      const found = (await estimates()).find(({ name }) => name === 'other')?.mastery;
      await brought.undo();
      return found;
    };
    const once = await mastery(['learner,one,p,1']);
    expect(await mastery(['learner,one,p,1', 'learner,two,p,1'])).toBeCloseTo(once!, 6);
    expect(await mastery(['learner,one,p,1', 'learner,two,r,1'])).toBeGreaterThan(once!);
  });
});

describe('evidence', () => {
  test('is never deleted: undo lets it no longer count, and the estimates follow', async () => {
    await bring(lines('learner,adding,1'));
    const before = await estimates();
    const second = await bring(lines('learner,adding,0', 'learner,adding,0'));
    expect(await estimates()).not.toEqual(before);
    await second.undo();
    expect(await estimates()).toEqual(before);
    expect((await evidence()).map(({ retracted }) => retracted).toSorted()).toEqual([
      false,
      true,
      true,
    ]);
  });

  test('cannot be changed or deleted by the server’s role', async () => {
    await bring(answers);
    const change = inDistrict(server.deps.connection, district, (tx) =>
      tx.updateTable('evidence').set({ score: 0 }).execute(),
    );
    await expect(change).rejects.toMatchObject({ code: '42501' });
    const removal = inDistrict(server.deps.connection, district, (tx) =>
      tx.deleteFrom('evidence').execute(),
    );
    await expect(removal).rejects.toMatchObject({ code: '42501' });
  });

  test('leaves nothing behind where its file breaks off in the middle', async () => {
    const broken = () =>
      Readable.from(
        (async function* () {
          yield Buffer.from('learner,skill,correct\n');
          for (let row = 0; row < 30; row += 1)
            yield Buffer.from(`learner,skill ${row},1\n`.repeat(2000));
          throw new Error('the cable was pulled');
        })(),
      );
    await expect(bring(broken)).rejects.toThrow(/cable|cannot be read/);
    expect([
      await countRows('evidence'),
      await countRows('skill'),
      await countRows('estimate'),
    ]).toEqual([0, 0, 0]);
  });
});

describe('a map of skills', () => {
  const addStandard = () =>
    importText(server, district, {
      kind: 'standards',
      content: JSON.stringify({
        CFDocument: { identifier: 'doc', uri: 'https://f.example/doc', title: 'Numbers' },
        CFItems: [
          { identifier: 'a', humanCodingScheme: '4.N.1', fullStatement: 'Adds.' },
          { identifier: 'b', humanCodingScheme: '4.N.2', fullStatement: 'Takes away.' },
        ],
        CFAssociations: [],
      }),
    });
  const map = (...rows: readonly string[]) =>
    bring(['skill,standard_code', ...rows, ''].join('\n'), { kind: 'skill-map' });
  const mapped = async () => {
    const { skills } = await teacher('GET /api/skills', { query: { mapped: 'yes' } });
    return skills.map(({ name, standard }) => [name, standard?.code]);
  };

  test('says which standard a skill is about; undo takes that back', async () => {
    await addStandard();
    await bring(answers);
    const outcome = await map('adding,4.n.1', 'taking away,4.N.2');
    expect(outcome.counts).toMatchObject([{ added: 2, changed: 0 }]);
    expect(await mapped()).toEqual([
      ['adding', '4.N.1'],
      ['taking away', '4.N.2'],
    ]);
    const second = await map('adding,4.N.2');
    expect(second.counts).toMatchObject([{ added: 0, changed: 1 }]);
    await second.undo();
    expect(await mapped()).toContainEqual(['adding', '4.N.1']);
  });

  test('changes nothing the second time', async () => {
    await addStandard();
    await map('adding,4.N.1');
    expect((await map('adding,4.N.1')).counts).toMatchObject([
      { added: 0, changed: 0, unchanged: 1 },
    ]);
  });

  test('names the rows whose standard is unknown, and keeps the rest', async () => {
    await addStandard();
    const outcome = await map('adding,4.N.1', 'taking away,9.Z');
    expect(outcome.issues).toMatchObject([{ code: 'standard-unknown', row: 3, value: '9.Z' }]);
    expect(await mapped()).toEqual([['adding', '4.N.1']]);
  });
});
