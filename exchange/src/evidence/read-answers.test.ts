import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { createGunzip, gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeCsv } from '../csv/index.ts';
import type { AnswerBatch, AnswerHeader, ReadAnswersOptions } from './answers.ts';
import { readAnswers } from './read-answers.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The text in pieces of `size` bytes, so that every border between chunks is tried. */
function* pieces(text: string | Uint8Array, size = 65_536): Generator<Uint8Array> {
  const bytes = typeof text === 'string' ? encode(text) : text;
  for (let i = 0; i < bytes.length; i += size) yield bytes.slice(i, i + size);
}

async function readAll(
  source: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  options: ReadAnswersOptions = {},
) {
  const batches: AnswerBatch[] = [];
  for await (const batch of readAnswers(source, options)) batches.push(batch);
  const rows = batches.flatMap((batch) =>
    Array.from({ length: batch.count }, (_, i) => ({
      row: batch.row[i]!,
      learner: batch.learner[i]!,
      skill: batch.skill[i]!,
      problem: batch.problem[i]!,
      score: batch.score[i]!,
      at: batch.at[i]!,
      order: batch.order[i]!,
    })),
  );
  return { batches, rows, issues: batches.flatMap((batch) => batch.issues) };
}

const codes = (issues: readonly { code: string }[]): string[] => issues.map((issue) => issue.code);

describe('readAnswers', () => {
  it('reads each answer with its row, its score as a part of one and its time', async () => {
    const text =
      'student_id,skill_name,problem_id,correct,timestamp,order\n' +
      'ana,Adding,p1,1,2026-09-28T10:15:00Z,3\nleo,Adding,,75%,1790590500,\n';
    const { rows, issues } = await readAll(pieces(text));
    const at = Date.UTC(2026, 8, 28, 10, 15);
    expect(rows).toEqual([
      { row: 2, learner: 'ana', skill: 'Adding', problem: 'p1', score: 1, at, order: 3 },
      { row: 3, learner: 'leo', skill: 'Adding', problem: '', score: 0.75, at, order: Number.NaN },
    ]);
    expect(issues).toEqual([]);
  });

  it.each([
    ['semicolons', 'learner;skill;score\nana;Adding;1\n'],
    ['tabs', 'learner\tskill\tscore\nana\tAdding\t1\n'],
    ['a byte order mark', '\uFEFFlearner,skill,score\nana,Adding,1\n'],
    ['CRLF', 'learner,skill,score\r\nana,Adding,1\r\n'],
    ['CR', 'learner,skill,score\rana,Adding,1\r'],
    ['quotes', '"learner","skill","score"\n"ana","Adding","1"\n'],
    ['spaces', ' learner , skill , score \n ana , Adding , 1 \n'],
    ['no last line end', 'learner,skill,score\nana,Adding,1'],
    ['a comma at the end', 'learner,skill,score,\nana,Adding,1,\n,,,\n'],
  ])('copes with %s, wherever the chunks are cut', async (_, text) => {
    for (const size of [1, 2, 3, 5, 7, 1000]) {
      const { rows, issues } = await readAll(pieces(text, size));
      expect(rows).toMatchObject([{ row: 2, learner: 'ana', skill: 'Adding', score: 1 }]);
      expect(issues).toEqual([]);
    }
  });

  it('leaves out bad rows, names row, column and value, and keeps the rest', async () => {
    const text =
      'learner,skill,score,at,order\n,Adding,1,,\nana,,1,,\nana,Adding,,,\nana,Adding,maybe,,\n' +
      'ana,Adding,7,,\nana,Adding,1,soon,\nana,Adding,1,03/04/2026,\nana,Adding,1,,first\n' +
      'ana,Adding,1,,,more\nana,Adding,1,,\n';
    const { rows, issues } = await readAll(pieces(text), { file: 'log.csv' });
    expect(rows.map((row) => row.row)).toEqual([11]);
    expect(issues.map((issue) => [issue.row, issue.field, issue.code])).toEqual([
      [2, 'learner', 'learner-missing'],
      [3, 'skill', 'skill-missing'],
      [4, 'score', 'score-missing'],
      [5, 'score', 'score-unreadable'],
      [6, 'score', 'score-out-of-range'],
      [7, 'at', 'date-unreadable'],
      [8, 'at', 'date-order-unknown'],
      [9, 'order', 'order-unreadable'],
      [10, undefined, 'cells-beyond-header'],
    ]);
    expect(issues[3]).toMatchObject({
      file: 'log.csv',
      value: 'maybe',
      message: 'The score "maybe" in row 5 of log.csv is not one that can be read.',
    });
  });

  it('takes the columns that a person names instead of the guess', async () => {
    const headers: AnswerHeader[] = [];
    const text = 'student,who,skill,score\nx,ana,Adding,17\n';
    const { rows } = await readAll(pieces(text), {
      mapping: { learner: 'WHO' },
      scoreOutOf: 20,
      onHeader: (header) => headers.push(header),
    });
    expect(rows).toMatchObject([{ learner: 'ana', score: 0.85 }]);
    expect(headers).toMatchObject([
      { mapping: { learner: 'who', skill: 'skill', score: 'score' }, ignored: ['student'] },
    ]);
  });

  it('reads dates in the declared order and zone', async () => {
    const text = 'learner,skill,score,date\nana,Adding,1,28/09/2026 10:15\n';
    const { rows } = await readAll(pieces(text), {
      dates: 'day-month-year',
      utcOffsetMinutes: -300,
    });
    expect(rows[0]?.at).toBe(Date.UTC(2026, 8, 28, 15, 15));
  });

  it.each([
    [
      'no needed column',
      'name,mark\nana,1\n',
      ['column-missing', 'column-missing', 'column-missing'],
    ],
    ['nothing in it', '', ['file-empty']],
    ['only a header', 'learner,skill,score\n', ['file-empty']],
    ['gzip', new Uint8Array([0x1f, 0x8b, 8, 0]), ['file-compressed']],
    ['UTF-16', new Uint8Array(Buffer.from('\uFEFFlearner\n', 'utf16le')), ['encoding-utf16']],
  ])('says why a file with %s cannot be read', async (_, content, expected) => {
    const { batches, issues } = await readAll(pieces(content));
    expect(codes(issues)).toEqual(expected);
    expect(batches).toHaveLength(1);
    expect(batches[0]?.count).toBe(0);
  });

  it('reads a header with a stray quotation mark', async () => {
    const { rows } = await readAll(pieces('learner,skill,score,"odd\nana,Adding,1,\n', 4));
    expect(rows).toHaveLength(1);
  });

  it('refuses a named column that the file does not have, rather than guess another', async () => {
    const { issues } = await readAll(pieces('learner,skill,score\nana,Adding,1\n'), {
      mapping: { order: 'seq' },
    });
    expect(issues).toMatchObject([{ code: 'column-not-in-file', value: 'seq', field: 'order' }]);
  });

  it('goes on behind a quotation mark that is never closed', async () => {
    const text = 'learner,skill,score\nana,"Adding,1\nleo,Adding,1\n';
    const { rows, issues } = await readAll(pieces(text, 10));
    expect(rows.map((row) => row.learner)).toEqual(['leo']);
    expect(issues).toMatchObject([{ code: 'quotes-unpaired', row: 2 }]);
  });

  it('does not let two stray quotation marks swallow the rows between them', async () => {
    const text =
      'learner,skill,score\nana,"Adding,1\nleo,Adding,1\nmia,Adding,1\neva,"Adding,1\ntom,Adding,1\n';
    for (const size of [1, 9, 1000]) {
      const { rows, issues } = await readAll(pieces(text, size));
      expect(rows.map((row) => row.learner)).toEqual(['leo', 'mia', 'tom']);
      expect(issues.map((issue) => [issue.code, issue.row])).toEqual([
        ['quotes-unpaired', 2],
        ['quotes-unpaired', 5],
      ]);
    }
  });

  it('gives no text with a NUL, which no database keeps', async () => {
    const { rows, issues } = await readAll(pieces('learner,skill,score\na\0na,Adding,1\n'));
    expect(rows[0]?.learner).toBe('a\uFFFDna');
    expect(codes(issues)).toEqual(['encoding-not-utf8']);
  });

  it('stops at a line of more than a megabyte instead of filling the memory', async () => {
    const text = `learner,skill,score\nana,Adding,1\n${'x'.repeat(3_000_000)}`;
    const { rows, issues } = await readAll(pieces(text));
    expect(rows).toHaveLength(1);
    expect(issues).toMatchObject([{ code: 'line-too-long', row: 3 }]);
  });

  it('bounds a batch of bad rows too', async () => {
    const text = `learner,skill,score\n${',Adding,1\n'.repeat(25)}`;
    const { batches } = await readAll(pieces(text), { batchRows: 10 });
    expect(batches.map((batch) => batch.issues.length)).toEqual([10, 10, 5]);
  });

  it('warns once of letters that are not UTF-8', async () => {
    const text = Buffer.from('learner,skill,score\nñ,Adding,1\nñ,Adding,1\n', 'latin1');
    const { rows, issues } = await readAll(pieces(new Uint8Array(text)));
    expect(rows).toHaveLength(2);
    expect(codes(issues)).toEqual(['encoding-not-utf8']);
  });

  it('asks for the next chunk only when the receiver asks for the next batch', async () => {
    let asked = 0;
    function* endless(): Generator<Uint8Array> {
      yield encode('learner,skill,score\n');
      for (;;) {
        asked++;
        yield encode('ana,Adding,1\n'.repeat(10));
      }
    }
    const answers = readAnswers(endless(), { batchRows: 10 });
    await answers.next();
    await answers.next();
    expect(asked).toBe(2);
    await answers.return();
  });

  it('reads what csv-parse reads, however the bytes are cut', async () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'ñ', '"', ',', ';', ' ', '\n', '\r') });
    const row = fc.tuple(cell, cell, fc.constantFrom('0', '1'));
    const size = fc.integer({ min: 1, max: 40 });
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1 }), size, async (rows, size) => {
        const text = writeCsv({ columns: ['learner', 'skill', 'score'], rows });
        const theirs = parse(text, { from_line: 2, trim: true, record_delimiter: '\r\n' })
          .map((row: string[]) => row.map(trimAscii))
          .filter(([learner, skill]: string[]) => learner !== '' && skill !== '');
        const ours = await readAll(pieces(text, size), { batchRows: 3 });
        expect(ours.rows.map((row) => [row.learner, row.skill, String(row.score)])).toEqual(theirs);
      }),
    );
  });
});

const trimAscii = (text: string): string => text.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, '');

const assist = new URL('../../../../shared/data/responses/assist2009.csv.gz', import.meta.url);

describe.skipIf(!existsSync(assist))('325,589 real answers (skipped: data not present)', () => {
  it('reads every row as csv-parse does, without an issue', async () => {
    const theirs: string[][] = parse(gunzipSync(readFileSync(assist)), { from_line: 2 });
    const { rows, issues } = await readAll(createReadStream(assist).pipe(createGunzip()));
    expect(issues).toEqual([]);
    expect(rows).toHaveLength(325_589);
    const differing = rows.findIndex(({ learner, order, problem, skill, score }, i) => {
      const ours = [learner, String(order), problem, skill, String(score)];
      return ours.some((value, column) => value !== theirs[i]![column]?.trim());
    });
    expect(differing).toBe(-1);
    expect(new Set(rows.map((row) => row.learner)).size).toBe(4150);
  });
});
