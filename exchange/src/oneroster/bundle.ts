import type { Table } from '../csv/index.ts';
import type { Issue } from '../issue.ts';
import type { FileMode } from './reading.ts';
import type { References } from './references.ts';
import type { RosterFile } from './roster-file.ts';

export type Tables = Partial<Record<RosterFile, Table>>;
export type FileModes = Readonly<Record<RosterFile, FileMode>>;

/** What the readers of the single files share. */
export type Bundle = {
  readonly tables: Tables;
  readonly modes: FileModes;
  readonly references: References;
  readonly issues: Issue[];
};
