import type { Issue } from '../issue.ts';
import { makeIssue } from '../issue-texts.ts';
import type { Delimiter } from '../csv/index.ts';
import type { AnswerField, AnswerHeader, AnswerMapping } from './answers.ts';
import { guessMapping } from './guess-mapping.ts';
import { evidenceIssueTexts } from './issue-texts.ts';

export type ReadHeader = AnswerHeader & {
  /** Where a field's column stands, from 0; -1 where it is not read. */
  readonly indexOf: (field: AnswerField) => number;
};

const NEEDED: readonly AnswerField[] = ['learner', 'skill', 'score'];

/** Joins what a person said about the columns with what their names suggest. */
export function resolveHeader(
  columns: readonly string[],
  delimiter: Delimiter,
  explicit: Partial<AnswerMapping> = {},
): ReadHeader {
  const find = (name: string): string | undefined =>
    columns.find((column) => column.toLowerCase() === name.trim().toLowerCase());
  const asked = (Object.keys(explicit) as AnswerField[]).filter((field) => explicit[field]);
  const taken = new Set(asked.map((field) => find(explicit[field]!)));
  const guess = guessMapping(columns.filter((column) => !taken.has(column)));

  const mapping: { -readonly [F in AnswerField]?: string } = { ...guess };
  for (const field of asked) {
    delete mapping[field];
    const column = find(explicit[field]!);
    if (column !== undefined) mapping[field] = column;
  }
  const missing = [...new Set([...NEEDED, ...asked])].filter((field) => !mapping[field]);
  const used = new Set(Object.values(mapping));
  return {
    columns,
    delimiter,
    mapping,
    missing,
    ignored: columns.filter((column) => !used.has(column)),
    indexOf: (field) => (mapping[field] === undefined ? -1 : columns.indexOf(mapping[field])),
  };
}

/** Why no row can be read: an issue per column that was not found. */
export function missingColumns(
  header: AnswerHeader,
  file: string,
  explicit: Partial<AnswerMapping> = {},
): Issue[] {
  const columns = header.columns.join(', ');
  return header.missing.map((field) => {
    const value = explicit[field];
    return value
      ? makeIssue(evidenceIssueTexts, 'column-not-in-file', { file, field, value }, { columns })
      : makeIssue(evidenceIssueTexts, 'column-missing', { file, field }, { columns });
  });
}
