import { sql } from 'kysely';
import type { Tx } from '../../platform/db/database.ts';

/** The columns that a bulk write fills, with their types. */
export type Columns = Readonly<Record<string, string>>;

/**
 * Writes many rows in one statement, as one parameter. COPY would be quicker still, but PostgreSQL does not allow it on a table with
 * row-level security.
 */
export async function insertRows(
  tx: Tx,
  target: { readonly table: string; readonly columns: Columns },
  rows: readonly Readonly<Record<string, unknown>>[],
): Promise<void> {
  if (rows.length === 0) return;
  const names = sql.raw(Object.keys(target.columns).join(', '));
  await sql`insert into ${sql.table(target.table)} (${names}) select ${names} from ${rowsOf(target.columns, rows)}`.execute(
    tx,
  );
}

/** Rows as a table to select from or to update by. */
export function rowsOf(columns: Columns, rows: readonly Readonly<Record<string, unknown>>[]) {
  const types = Object.entries(columns).map(([name, type]) => `${name} ${type}`);
  return sql`json_to_recordset(${JSON.stringify(rows)}::json) as given (${sql.raw(types.join(', '))})`;
}
