import { expect, it } from 'vitest';
import { readSkillMap } from './read-skill-map.ts';

const read = (text: string) => readSkillMap(new TextEncoder().encode(text), { file: 'map.csv' });

it('pairs skills with codes, several codes a skill', () => {
  expect(read('skill,standard_code\nAdding,1.OA.1\nAdding,1.OA.6\n')).toEqual({
    entries: [
      { row: 2, skill: 'Adding', standardCode: '1.OA.1' },
      { row: 3, skill: 'Adding', standardCode: '1.OA.6' },
    ],
    issues: [],
  });
});

it('names the rows without a skill or a code, and those said twice', () => {
  const { entries, issues } = read(
    'skill,standard\n,1.OA.1\nAdding,\nAdding,1.OA.6\nAdding,1.OA.6\n',
  );
  expect(entries).toHaveLength(1);
  expect(issues.map((issue) => [issue.row, issue.code])).toEqual([
    [2, 'skill-missing'],
    [3, 'standard-missing'],
    [5, 'pair-repeated'],
  ]);
});

it('says which column is missing', () => {
  expect(read('skill,note\nAdding,x\n').issues).toMatchObject([
    { code: 'column-missing', field: 'standard_code' },
  ]);
});
