export type { Issue } from '../issue.ts';
export type { Table, TableRow } from './table.ts';
export type { Cell, WriteCsvOptions } from './write-csv.ts';
export { findDelimiter } from './find-delimiter.ts';
export type { Delimiter } from './find-delimiter.ts';
export { csvIssueTexts } from './issue-texts.ts';
export { readTable } from './read-table.ts';
export type { ReadTableOptions } from './read-table.ts';
export { writeCsv } from './write-csv.ts';
