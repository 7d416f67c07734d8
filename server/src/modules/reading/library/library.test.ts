import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Api } from '@everyplan/contract';
import type { Client } from '@everyplan/contract/client';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asSystem, inDistrict } from '../../../platform/db/scope.ts';
import { newId } from '../../../platform/id.ts';
import { makeSmallDistrict, type SmallDistrict } from '../../../testing/small-district.ts';
import { startTestServer, type TestServer } from '../../../testing/test-server.ts';
import { loadStarterLibrary } from './starter-library.ts';

let server: TestServer;
let district: SmallDistrict;
let teacher: Client<Api>;
beforeAll(async () => {
  server = await startTestServer();
  district = await makeSmallDistrict(server);
  teacher = await server.signIn(district.login('teacher'));
});
afterAll(() => server.close());

const story = (title: string, words: string) =>
  strToU8(`# ${title}

##
${words}

##
* License: [CC-BY]
* Text: Ada Test
* Language: en`);

const send = (content: Uint8Array, query: { dryRun: 'yes' | 'no'; fileName?: string }) =>
  teacher('POST /api/text-batches', {
    query: { fileName: 'stories.zip', ...query },
    body: content,
  });
const paste = async (title: string, text: string, language: 'en' | 'es' = 'en') =>
  (await teacher('POST /api/texts', { body: { title, text, language } })).textId;
const titlesOf = async (query: Parameters<typeof find>[0]) =>
  (await find(query)).texts.map(({ title }) => title);
const find = (query: {
  q?: string;
  topic?: 'ocean';
  language?: 'es';
  read?: 'yes' | 'no';
  learnerId?: string;
  classId?: string;
  retired?: 'yes';
}) => teacher('GET /api/texts', { query });

describe('an import', () => {
  const zip = zipSync({
    'a/kite.md': story('The Kite', 'Musa made a kite from paper and string.'),
    'a/well.md': story('The Well', 'Amina found a deep well behind the school.'),
    'a/picture-book.md': story('Pictures', ''),
    'b/chat.txt': strToU8('Le chat est sur la table et le chien est dehors.'),
    'b/pdf.pdf': strToU8('not a text'),
  });

  it('says in a dry run what would become of each file, and changes nothing', async () => {
    const { counts, rows } = await send(zip, { dryRun: 'yes' });
    expect(counts).toEqual({ new: 2, changed: 0, same: 0, refused: 2 });
    const codes = rows.map(({ file, state, issues }) => [
      file,
      state,
      issues.map(({ code }) => code).join(),
    ]);
    expect(codes).toEqual([
      ['a/kite.md', 'new', ''],
      ['a/picture-book.md', 'refused', 'text-without-words'],
      ['a/well.md', 'new', ''],
      ['b/chat.txt', 'refused', 'licence-missing,text-language-unknown'],
    ]);
    expect(await titlesOf({ q: 'kite' })).toEqual([]);
  });

  it('brings texts in with licence and credits, and is the same at the second time', async () => {
    expect((await send(zip, { dryRun: 'no' })).counts).toMatchObject({ new: 2 });
    expect((await send(zip, { dryRun: 'no' })).counts).toMatchObject({ new: 0, same: 2 });
    const [kite] = (await find({ q: 'kite' })).texts;
    expect(kite).toMatchObject({
      title: 'The Kite',
      licence: 'CC BY',
      credits: [{ role: 'author', name: 'Ada Test' }],
      level: { isCorrected: false, readings: 0 },
    });
  });

  it('names a zip that cannot be opened', async () => {
    const { rows } = await send(strToU8('x'), { dryRun: 'yes' });
    expect(rows).toMatchObject([
      { file: 'stories.zip', state: 'refused', issues: [{ code: 'zip-unreadable' }] },
    ]);
  });
});

describe('search', () => {
  it('finds by stem, by the beginning of the last word, and without accents', async () => {
    await paste(
      'La canción del océano',
      'Las ballenas cantaban canciones en el mar. El delfín escuchaba.',
      'es',
    );
    await paste('Running', 'The boys were running down the hill to the lantern.');
    expect(await titlesOf({ q: 'run' })).toContain('Running');
    expect(await titlesOf({ q: 'lant' })).toEqual(['Running']);
    expect(await titlesOf({ q: 'cancion' })).toEqual(['La canción del océano']);
    expect(await titlesOf({ q: 'ballena cantar ' })).toEqual(['La canción del océano']);
    expect(await titlesOf({ q: "'); drop" })).toEqual([]);
  });

  it('puts a title before a text that mentions the word', async () => {
    await paste('A day out', 'We saw a zeppelin over the town.');
    await paste('The Zeppelin', 'It was silver and very quiet.');
    expect(await titlesOf({ q: 'zeppelin' })).toEqual(['The Zeppelin', 'A day out']);
  });

  it('counts what each facet would leave', async () => {
    const { facets, total } = await find({ language: 'es' });
    expect(total).toBe(1);
    expect(facets.language.map(({ code }) => code)).toEqual(['en', 'es']);
    expect(facets.topic.map(({ code }) => code)).toContain('ocean');
  });

  it('knows what a learner, or anybody in the class, has read', async () => {
    const textId = await paste('Read before', 'Somebody read this one to the end.');
    const learnerId = district.people.learner;
    await inDistrict(server.deps.connection, asSystem(district), (tx) =>
      tx
        .insertInto('reading')
        .values({
          district_id: district.districtId,
          learner_id: learnerId,
          reading_id: newId(),
          text_id: textId,
          started_at: new Date('2026-01-01T10:00:00Z'),
          last_at: new Date('2026-01-01T10:05:00Z'),
          finished_at: new Date('2026-01-01T10:05:00Z'),
          vote: null,
          asked: null,
          answered_right: null,
        })
        .execute(),
    );
    expect(await titlesOf({ learnerId, read: 'yes' })).toEqual(['Read before']);
    expect(await titlesOf({ classId: district.classId, read: 'yes' })).toEqual(['Read before']);
    expect(await titlesOf({ classId: district.classId, read: 'no' })).not.toContain('Read before');
    // A class whose learners this teacher may not see tells nothing about them.
    expect(await titlesOf({ classId: district.otherClassId, read: 'yes' })).toEqual([]);
  });
});

describe('a text', () => {
  it('can be corrected in what is known of it, and is found by its new words', async () => {
    const textId = await paste('Untitled', 'The crab changed its shell at low tide.');
    const params = { textId };
    const text = await teacher('PATCH /api/texts/:textId', {
      params,
      body: {
        title: 'A Crab Moves House',
        topics: ['ocean'],
        licence: 'CC BY-SA 4.0',
        kind: 'fact',
      },
    });
    expect(text).toMatchObject({
      title: 'A Crab Moves House',
      kind: 'fact',
      licence: 'CC BY-SA 4.0',
    });
    expect(text.licenceUrl).toContain('by-sa/4.0');
    expect(await titlesOf({ q: 'moves' })).toEqual(['A Crab Moves House']);
  });

  it('can be taken out of the library and put back', async () => {
    const params = { textId: await paste('Old news', 'Nobody reads the gazette of last year.') };
    await teacher('PUT /api/texts/:textId/retirement', { params });
    expect(await titlesOf({ q: 'gazette' })).toEqual([]);
    expect(await titlesOf({ q: 'gazette', retired: 'yes' })).toEqual(['Old news']);
    await teacher('DELETE /api/texts/:textId/retirement', { params });
    expect(await titlesOf({ q: 'gazette' })).toEqual(['Old news']);
  });

  it('marks what is hard at its place in the pages', async () => {
    const textId = await paste(
      'Rocks',
      'A cat sat on a metamorphic rock.\n\nIt was an extraordinarily comfortable place.',
    );
    const { pages, hardWords } = await teacher('GET /api/texts/:textId', { params: { textId } });
    const whole = pages.join('\n\n');
    expect(hardWords.map(({ start, end }) => whole.slice(start, end))).toContain('metamorphic');
  });
});

describe("a teacher's correction of a level", () => {
  it('stands beside the measure with its reason, teaches texts like it, and can be taken back', async () => {
    const one = await paste(
      'One',
      'The dog ran to the red house and sat down by the big door to wait.',
    );
    const other = await paste(
      'Other',
      'The cat ran to the big tree and sat down by the old wall to sleep.',
    );
    const get = (textId: string) => teacher('GET /api/texts/:textId', { params: { textId } });
    const [before, neighbour] = [await get(one), await get(other)];
    const grade = before.measured.grade + 2;
    const after = await teacher('PUT /api/texts/:textId/correction', {
      params: { textId: one },
      body: { grade, because: 'My second graders stumble over it.' },
    });
    expect(after.level).toMatchObject({ grade, isCorrected: true });
    expect(after.measured).toEqual(before.measured);
    expect(after.corrections).toMatchObject([
      { because: 'My second graders stumble over it.', byName: 'teacher Test', undoneAt: null },
    ]);
    expect(after.because[0]?.code).toBe('text-level-corrected');
    const taught = await get(other);
    // One correction of two grades is believed by a quarter.
    expect(taught.level.grade - neighbour.level.grade).toBeCloseTo(0.5);
    expect(taught.because[0]).toMatchObject({
      code: 'text-level-raised',
      values: { corrections: 1 },
    });

    const undone = await teacher('DELETE /api/texts/:textId/correction', {
      params: { textId: one },
    });
    expect(undone.level.grade).toBeCloseTo(before.level.grade);
    expect(undone.corrections[0]?.undoneByName).toBe('teacher Test');
    expect((await get(other)).level.grade).toBeCloseTo(neighbour.level.grade);
  });

  it('taken back lets the one before it count again', async () => {
    const params = {
      textId: await paste('Twice', 'The man and the boy went up the hill to see the sun go down.'),
    };
    for (const grade of [5, 7])
      await teacher('PUT /api/texts/:textId/correction', {
        params,
        body: { grade, because: 'So I find.' },
      });
    const { level } = await teacher('DELETE /api/texts/:textId/correction', { params });
    expect(level.grade).toBe(5);
  });
});

describe('a level', () => {
  it.each(['learner', 'guardian'] as const)('is never told to a %s', async (member) => {
    const textId = await paste('Quiet', 'This text is easy for a bird to hear.');
    const client = await server.signIn(district.login(member));
    await expect(client('GET /api/texts/:textId', { params: { textId } })).rejects.toMatchObject({
      status: 403,
    });
    await expect(client('GET /api/texts', { query: {} })).rejects.toMatchObject({ status: 403 });
  });
});

describe('the starter library', () => {
  it('comes in once, and again only where it has changed', async () => {
    expect(await loadStarterLibrary(server.deps, district)).toBeGreaterThan(100);
    expect(await loadStarterLibrary(server.deps, district)).toBe(0);
    const { texts, total } = await find({ q: '' });
    expect(total).toBeGreaterThan(120);
    expect(texts.length).toBe(24);
  });
});

const stories = new URL('../../../../../../shared/data/stories/', import.meta.url);

describe.skipIf(!existsSync(stories))('the real stories (skipped: data not present)', () => {
  it('come in as 706 texts with their licence, and four are told to have no words', async () => {
    const files = ['african-storybook', 'storyweaver'].flatMap((folder) =>
      readdirSync(new URL(folder, stories)).map(
        (name) =>
          [`${folder}/${name}`, readFileSync(new URL(`${folder}/${name}`, stories))] as const,
      ),
    );
    const zip = zipSync(Object.fromEntries(files), { level: 1 });
    const { counts, rows } = await send(zip, { dryRun: 'no' });
    expect(counts).toEqual({ new: 706, changed: 0, same: 0, refused: 4 });
    expect(rows.every(({ state, licence }) => state === 'refused' || licence === 'CC BY')).toBe(
      true,
    );
    expect((await send(zip, { dryRun: 'yes' })).counts).toMatchObject({ same: 706 });
    expect(await titlesOf({ q: 'dembe shopk' })).toContain('Dembe the shopkeeper');
  }, 60_000);
});
