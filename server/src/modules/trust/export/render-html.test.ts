import { expect, test } from 'vitest';
import { beginPage, beginTable, renderRow, type Telling } from './render-html.ts';

const telling: Telling = {
  language: 'es',
  name: '<b>Ada</b>',
  madeAt: new Date('2026-11-22T02:00:00Z'),
  timeZone: 'America/Chicago',
  nameOf: new Map([['01a202df-8e09-7265-a358-76a2e6c40dee', 'Ms Rivera']]),
};

test('shows what a person wrote as it is, whatever it looks like', () => {
  expect(renderRow({ text: '<script>alert("x")</script>' }, telling)).toBe(
    '<dl><div><dt>texto</dt><dd>&#60;script&#62;alert(&#34;x&#34;)&#60;/script&#62;</dd></div></dl>',
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
  expect(row).toBe('<dl><div><dt>por</dt><dd>Ms Rivera</dd></div></dl>');
});

test('calls a table that has no name yet by its own', () => {
  expect(beginTable('brand_new_table', telling)).toBe('<h2>brand new table</h2>');
});

test('asks the network for nothing', () => {
  expect(beginPage(telling)).toContain("default-src 'none'");
});

test('says days and hours as the district’s clock has them', () => {
  expect(beginPage(telling)).toContain('21 de noviembre de 2026 a las 20:00 (America/Chicago)');
  expect(renderRow({ due_on: '2026-12-18' }, telling)).toContain('18 de diciembre de 2026');
});

test('begins with what the row is about, and says nothing twice', () => {
  const goal = {
    due_on: '2026-12-18',
    goal_id: '01a202df-8e09-7265-a358-76a2e6c40dee',
    title: 'Leer',
  };
  const named = { ...telling, nameOf: new Map([[goal.goal_id, 'Leer']]) };
  expect(renderRow(goal, named)).toMatch(/^<dl><div><dt>título<[^]*Leer[^]*para el/);
  expect(renderRow(goal, named).match(/Leer/g)).toHaveLength(1);
});
