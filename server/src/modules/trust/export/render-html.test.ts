import { expect, test } from 'vitest';
import { beginPage, beginTable, renderRow, type Telling } from './render-html.ts';

const telling: Telling = {
  language: 'es',
  name: '<b>Ada</b>',
  madeAt: new Date('2026-11-22T10:00:00Z'),
  nameOf: new Map([['01a202df-8e09-7265-a358-76a2e6c40dee', 'Ms Rivera']]),
};

test('shows what a person wrote as it is, whatever it looks like', () => {
  expect(renderRow({ text: '<script>alert("x")</script>' }, telling)).toBe(
    '<dl><dt>texto</dt><dd>&#60;script&#62;alert(&#34;x&#34;)&#60;/script&#62;</dd></dl>',
  );
  expect(beginPage(telling)).not.toContain('<b>Ada');
});

test('names people instead of ids, and leaves out ids that tell nobody anything', () => {
  const row = renderRow(
    {
      author_id: '01a202df-8e09-7265-a358-76a2e6c40dee',
      entry_id: '01a202df-8e09-7265-a358-000000000000',
    },
    telling,
  );
  expect(row).toBe('<dl><dt>por</dt><dd>Ms Rivera</dd></dl>');
});

test('calls a table that has no name yet by its own', () => {
  expect(beginTable('brand_new_table', telling)).toBe('<h2>brand new table</h2>');
});

test('asks the network for nothing', () => {
  expect(beginPage(telling)).toContain("default-src 'none'");
});
