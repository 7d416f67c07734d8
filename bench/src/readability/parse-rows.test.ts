import { expect, it } from 'vitest';
import { parseRows } from './parse-rows.ts';

it('reads quoted fields with commas, doubled quotes and line breaks', () => {
  expect(parseRows('id,text\r\n1,"He said ""no"",\nand left"\n2,plain\n')).toEqual([
    { id: '1', text: 'He said "no",\nand left' },
    { id: '2', text: 'plain' },
  ]);
});

it('reads a last line without a line break and missing fields as empty', () => {
  expect(parseRows('a,b\n1')).toEqual([{ a: '1', b: '' }]);
});

it('refuses a quote out of place', () => {
  expect(() => parseRows('a,b\n1,x"y"\n')).toThrow(RangeError);
});
