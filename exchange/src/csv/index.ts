export type { Issue } from '../issue.ts';
export type { Table, TableRow } from './table.ts';
export type { Cell, WriteCsvOptions } from './write-csv.ts';
export { readTable } from './read-table.ts';
export { writeCsv } from './write-csv.ts';
