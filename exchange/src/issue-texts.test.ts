import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { frameworkIssueTexts } from './case/index.ts';
import { evidenceIssueTexts, skillMapIssueTexts } from './evidence/index.ts';
import { makeIssue } from './issue-texts.ts';
import { textIssueTexts } from './texts/index.ts';
import { rosterIssueTexts } from './oneroster/index.ts';

const guide = (name: string): string =>
  readFileSync(new URL(`../../docs/guides/${name}.md`, import.meta.url), 'utf8');

describe.each([
  ['oneroster', rosterIssueTexts],
  ['standards', frameworkIssueTexts],
  ['library', textIssueTexts],
  ['evidence', { ...evidenceIssueTexts, ...skillMapIssueTexts }],
])('the guide %s', (name, texts) => {
  it.each(Object.keys(texts))('explains %s', (code) => {
    expect(guide(name)).toContain(`\`${code}\``);
  });
});

it('fills the sentences with the place and the parameters, and shortens long values', () => {
  const texts = {
    odd: {
      severity: 'warning',
      message: '{value} in row {row} of {file}.',
      next: 'Use {example}.',
    },
  } as const;
  const place = { file: 'a.csv', row: 3, value: 'x'.repeat(200) };
  const issue = makeIssue(texts, 'odd', place, { example: 'y' });
  expect(issue.value).toHaveLength(120);
  expect(issue).toMatchObject({
    message: `${'x'.repeat(119)}… in row 3 of a.csv.`,
    next: 'Use y.',
    params: { file: 'a.csv', row: 3, example: 'y' },
  });
});
