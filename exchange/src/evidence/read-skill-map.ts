import { csvIssueTexts, readTable, type Table } from '../csv/index.ts';
import type { Issue } from '../issue.ts';
import { type IssueTexts, makeIssue } from '../issue-texts.ts';
import type { SkillMap, SkillMapEntry } from './skill-map.ts';

export const skillMapIssueTexts = {
  ...csvIssueTexts,
  'column-missing': {
    severity: 'error',
    message: '{file} has no column for the {field}.',
    next: 'Name the two columns skill and standard_code.',
  },
  'skill-missing': {
    severity: 'error',
    message: 'Row {row} of {file} names no skill.',
    next: 'Fill in the skill as the answers spell it, or delete the row.',
  },
  'standard-missing': {
    severity: 'warning',
    message:
      'Row {row} of {file} gives no standard for the skill "{value}"; it stays a local skill.',
    next: 'Fill in the code of the standard if there is one.',
  },
  'pair-repeated': {
    severity: 'warning',
    message: 'Row {row} of {file} repeats a skill and standard of row {first}.',
    next: 'Nothing needs to be done; one of the rows can be deleted.',
  },
} as const satisfies IssueTexts;

const SKILL = 'skill,skill_name,skill name,kc,habilidad'.split(',');
const CODE = 'standard_code,standard code,standardcode,standard,code,estándar,código'.split(',');

/** A CSV file of `skill,standard_code`, one pair a row. Whether a code exists is for the keeper of standards to say. */
export function readSkillMap(
  bytes: Uint8Array,
  options: { readonly file?: string } = {},
): SkillMap {
  const file = options.file ?? 'skill-map.csv';
  const table = readTable(bytes, { file });
  const skillColumn = SKILL.find(table.has);
  const codeColumn = CODE.find(table.has);
  if (skillColumn === undefined || codeColumn === undefined) {
    const field = skillColumn === undefined ? 'skill' : 'standard_code';
    const missing = makeIssue(skillMapIssueTexts, 'column-missing', { file, field });
    return { entries: [], issues: [...table.issues, missing] };
  }
  return readPairs(table, { file, skillColumn, codeColumn });
}

type Columns = { readonly file: string; readonly skillColumn: string; readonly codeColumn: string };

function readPairs(table: Table, { file, skillColumn, codeColumn }: Columns): SkillMap {
  const issues: Issue[] = [...table.issues];
  const entries: SkillMapEntry[] = [];
  const firstRows = new Map<string, number>();
  for (const { row, get } of table.rows) {
    const skill = get(skillColumn);
    const standardCode = get(codeColumn);
    const key = `${skill}\n${standardCode}`;
    const first = firstRows.get(key);
    if (skill === '')
      issues.push(
        makeIssue(skillMapIssueTexts, 'skill-missing', { file, row, field: skillColumn }),
      );
    else if (standardCode === '')
      issues.push(
        makeIssue(skillMapIssueTexts, 'standard-missing', {
          file,
          row,
          field: codeColumn,
          value: skill,
        }),
      );
    else if (first !== undefined)
      issues.push(makeIssue(skillMapIssueTexts, 'pair-repeated', { file, row }, { first }));
    else {
      firstRows.set(key, row);
      entries.push({ row, skill, standardCode });
    }
  }
  return { entries, issues };
}
