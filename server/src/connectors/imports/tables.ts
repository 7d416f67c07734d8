import type { ColumnType } from 'kysely';
import type { Issue } from '@everyplan/exchange/oneroster';

export type ImportKind = 'oneroster' | 'standards' | 'evidence' | 'skill-map' | 'reading-measures';
export type ImportState =
  | 'checking'
  | 'ready'
  | 'refused'
  | 'importing'
  | 'done'
  | 'failed'
  | 'undoing'
  | 'undone';

export interface ImportOptions {
  readonly mode?: 'bulk' | 'delta' | undefined;
  readonly badRows?: 'skip' | 'refuse' | undefined;
  readonly mapping?: Readonly<Record<string, string>> | undefined;
}

export interface Count {
  readonly what: string;
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  readonly unchanged: number;
}

export interface Example {
  readonly what: string;
  readonly change: 'added' | 'changed' | 'removed';
  readonly label: string;
  readonly detail: string;
}

export interface Summary {
  readonly counts: readonly Count[];
  readonly examples: readonly Example[];
  readonly errors: number;
  readonly warnings: number;
}

type Json<Value> = ColumnType<Value, string, string>;

declare module '../../platform/db/database.ts' {
  interface Database {
    import_run: {
      district_id: string;
      import_id: string;
      kind: ImportKind;
      state: ImportState;
      file_name: string;
      file_sha256: string | null;
      options: Json<ImportOptions>;
      progress_done: ColumnType<number, number | undefined, number>;
      progress_total: number | null;
      summary: ColumnType<Partial<Summary>, string | undefined, string>;
      issues: ColumnType<Issue[], string | undefined, string>;
      issue_count: ColumnType<number, number | undefined, number>;
      before: ColumnType<unknown, string | null | undefined, string | null>;
      started_by: string | null;
      started_at: ColumnType<Date, Date | undefined, never>;
      finished_at: Date | null;
    };
  }
}
