import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTable } from './read-table.ts';
import { writeCsv } from './write-csv.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (text: string) => readTable(bytes(text), { file: 'people.csv' });

describe('readTable', () => {
  it('finds a cell by its column, whatever the case, and gives an empty text for a column that is not there', () => {
    const table = read('Name, Age \nMaya,9\n');
    expect(table.rows.map((row) => [row.get('name'), row.get('AGE'), row.get('shoe')])).toEqual([
      ['Maya', '9', ''],
    ]);
    expect(table.has('age')).toBe(true);
    expect(table.has('shoe')).toBe(false);
  });

  it.each([
    ['a byte order mark', '\uFEFFname\nMaya\n'],
    ['CRLF line ends', 'name\r\nMaya\r\n'],
    ['CR line ends', 'name\rMaya\r'],
    ['no last line end', 'name\nMaya'],
    ['quotes', '"name"\n"Maya"\n'],
    ['spaces around quotes', ' "name" \n "Maya" \n'],
  ])('copes with %s', (_, text) => {
    expect(read(text).rows.map((row) => [row.row, row.get('name')])).toEqual([[2, 'Maya']]);
    expect(read(text).issues).toEqual([]);
  });

  it('numbers rows as a spreadsheet does: empty rows count, line ends inside quotes do not', () => {
    const table = read('name\n"Maya\nAna"\n\nLeo\n');
    expect(table.rows.map((row) => [row.row, row.get('name')])).toEqual([
      [2, 'Maya\nAna'],
      [4, 'Leo'],
    ]);
  });

  it('leaves out only the row whose quotation marks do not pair up', () => {
    const table = read('name\nMaya\n"Leo\nAna\n');
    expect(table.rows.map((row) => row.get('name'))).toEqual(['Maya', 'Ana']);
    expect(table.issues).toMatchObject([{ code: 'quotes-unpaired', row: 3, severity: 'error' }]);
  });

  it('finds semicolons and tabs by itself', () => {
    expect(read('a;b\n1;2\n').rows[0]?.get('b')).toBe('2');
    expect(read('a\tb\n1\t2\n').rows[0]?.get('b')).toBe('2');
  });

  it('reads a UTF-16 file with its mark, and says so', () => {
    const table = readTable(new Uint8Array(Buffer.from('\uFEFFname\nMaya\n', 'utf16le')), {
      file: 'people.csv',
    });
    expect(table.rows[0]?.get('name')).toBe('Maya');
    expect(table.issues.map((issue) => issue.code)).toEqual(['encoding-utf16']);
  });

  it('reads accents of a Windows file, and says so', () => {
    const table = readTable(new Uint8Array(Buffer.from('name\nMuñoz\n', 'latin1')), {
      file: 'people.csv',
    });
    expect(table.rows[0]?.get('name')).toBe('Muñoz');
    expect(table.issues.map((issue) => issue.code)).toEqual(['encoding-windows']);
  });

  it.each(['', 'name\n', '\n\n'])('calls %j empty', (text) => {
    expect(read(text).issues.map((issue) => issue.code)).toEqual(['file-empty']);
  });

  it('warns of a column that appears twice and of cells beyond the header', () => {
    const table = read('name,Name\nMaya,Ana,Leo\n');
    expect(table.rows[0]?.get('name')).toBe('Maya');
    expect(table.issues.map((issue) => issue.code)).toEqual([
      'header-repeats-column',
      'cells-beyond-header',
    ]);
  });

  it('reads what csv-parse reads', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'ñ', '"', ',', ';', ' ', '\n', '\r\n') });
    const rows = fc.array(fc.tuple(cell, cell), { minLength: 1 });
    fc.assert(
      fc.property(rows, (rows) => {
        const text = writeCsv({ columns: ['a', 'b'], rows });
        const theirs = parse(text, {
          bom: true,
          from_line: 2,
          trim: true,
          record_delimiter: '\r\n',
        })
          .map((row: string[]) => row.map((value) => value.trim()))
          .filter((row: string[]) => row.some((value) => value !== ''));
        expect(read(text).rows.map((row) => [row.get('a'), row.get('b')])).toEqual(theirs);
      }),
    );
  });
});
