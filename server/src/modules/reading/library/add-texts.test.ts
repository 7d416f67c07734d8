import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asSystem, inDistrict } from '../../../platform/db/scope.ts';
import { makeSmallDistrict, type SmallDistrict } from '../../../testing/small-district.ts';
import { startTestServer, type TestServer } from '../../../testing/test-server.ts';
import { addText, addTexts } from './add-texts.ts';
import { getText } from './get-text.ts';
import type { NewText } from './new-text.ts';

let server: TestServer;
let district: SmallDistrict;
beforeAll(async () => {
  server = await startTestServer();
  district = await makeSmallDistrict(server);
});
afterAll(() => server.close());

const well: NewText = {
  sourceKey: 'file:well.md|en|the deep well',
  source: 'import',
  title: 'The Deep Well',
  language: 'en',
  pages: [
    'Amina found a deep well behind the old school. She dropped a stone and counted to five.',
    'Her brother brought a long rope and a bucket. The water in the well was cold and clear.',
    'That evening the whole village came to drink. Amina told them how far the stone had fallen.',
  ],
  credits: [{ role: 'author', name: 'Ada Test' }],
  licence: 'CC BY 4.0',
};

const add = (texts: readonly NewText[], dryRun = false) =>
  inDistrict(server.deps.connection, asSystem(district), (tx) =>
    addTexts(tx, { ...district, texts, addedBy: null, dryRun }),
  );
const statesOf = async (texts: readonly NewText[], dryRun = false) =>
  (await add(texts, dryRun)).map(({ state }) => state);
const rowOf = (textId: string) =>
  inDistrict(server.deps.connection, asSystem(district), (tx) =>
    tx.selectFrom('text').selectAll().where('text_id', '=', textId).executeTakeFirstOrThrow(),
  );

describe('bringing texts in', () => {
  it('changes nothing in a dry run, and nothing at the second time', async () => {
    expect(await statesOf([well], true)).toEqual(['new']);
    expect(await statesOf([well], true)).toEqual(['new']);
    const [first] = await add([well]);
    expect(first?.state).toBe('new');
    const [second] = await add([well]);
    expect(second).toMatchObject({ state: 'same', textId: first?.textId });
  });

  it('measures, and asks three questions of a text that brings none', async () => {
    const [{ textId } = { textId: '' }] = await add([well]);
    const row = await rowOf(textId);
    expect(row.words).toBe(52);
    expect(row.grade).toBe(row.measured_grade);
    expect(row.error).toBeGreaterThan(0);
    expect(row.measure).toMatchObject({ hardWords: expect.any(Array), low: expect.any(Number) });
    const questions = await inDistrict(server.deps.connection, asSystem(district), (tx) =>
      tx.selectFrom('text_question').selectAll().where('text_id', '=', textId).execute(),
    );
    expect(questions.map(({ kind }) => kind)).toEqual(['cloze', 'cloze', 'cloze']);
  });

  it('takes the same words under another name for the same text', async () => {
    expect(await statesOf([{ ...well, sourceKey: 'paste:another' }])).toEqual(['same']);
  });

  it('renews a text that has changed at its source, in its place', async () => {
    const [before] = await add([well]);
    const [after] = await add([
      { ...well, pages: [...well.pages, 'Nobody was thirsty any more.'] },
    ]);
    expect(after).toMatchObject({ state: 'changed', textId: before?.textId });
    expect((await rowOf(after?.textId ?? '')).words).toBe(57);
  });

  it('keeps two texts of one batch apart that carry the same name', async () => {
    const twin = { ...well, sourceKey: 'file:x|en|twin', title: 'Twin' };
    const texts = [
      { ...twin, pages: ['One of two.'] },
      { ...twin, pages: ['The other one.'] },
      { ...twin, pages: ['One of two.'] },
    ];
    expect(await statesOf(texts)).toEqual(['new', 'new', 'same']);
    expect(await statesOf(texts)).toEqual(['same', 'same', 'same']);
  });

  it('gives a text to read without its level', async () => {
    const { textId } = await inDistrict(server.deps.connection, asSystem(district), (tx) =>
      addText(tx, {
        ...district,
        addedBy: null,
        text: { ...well, sourceKey: 'k2', pages: ['Read me.'] },
      }),
    );
    const text = await inDistrict(server.deps.connection, asSystem(district), (tx) =>
      getText(tx, district, textId),
    );
    expect(text).toMatchObject({
      title: 'The Deep Well',
      pages: ['Read me.'],
      licence: 'CC BY 4.0',
    });
    expect(JSON.stringify(text)).not.toMatch(/grade|error|level/);
  });
});
