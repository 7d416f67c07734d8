import { expect, it } from 'vitest';
import { writeCsv } from './write-csv.ts';

it('quotes what needs it and ends lines as RFC 4180 says', () => {
  const text = writeCsv({
    columns: ['a', 'b'],
    rows: [
      ['x,y', 'say "no"'],
      [null, 3],
    ],
  });
  expect(text).toBe('a,b\r\n"x,y","say ""no"""\r\n,3\r\n');
});

it('guards people who open the file in a spreadsheet from formulas, and leaves numbers alone', () => {
  const rows = [['=SUM(A1)', -3, '@x', '-2']];
  expect(writeCsv({ columns: ['a', 'b', 'c', 'd'], rows, formulas: 'guarded' })).toContain(
    "'=SUM(A1),-3,'@x,'-2",
  );
  expect(writeCsv({ columns: ['a', 'b', 'c', 'd'], rows })).toContain('=SUM(A1),-3,@x,-2');
});
