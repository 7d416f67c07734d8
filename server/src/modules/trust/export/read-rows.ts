import type pg from 'pg';
import type { LearnerTable } from '../learner-tables.ts';
import { notExportedColumns } from './not-exported.ts';

const rowsAtOnce = 500;

export type Row = Readonly<Record<string, unknown>>;

/** Where a learner's rows are found in a table. */
export interface Source extends LearnerTable {
  readonly learnerColumn: 'learner_id' | 'person_id';
}

/** The tables that know a learner as a person. */
export const personSources: readonly Source[] = [
  { name: 'person', key: ['person_id'], learnerColumn: 'person_id' },
  { name: 'person_role', key: ['role_id'], learnerColumn: 'person_id' },
  { name: 'enrolment', key: ['enrolment_id'], learnerColumn: 'person_id' },
];

/** A table's rows about one learner, some hundred in memory at a time. */
export async function* readRows(
  client: pg.ClientBase,
  { name, key, learnerColumn }: Source,
  who: { readonly districtId: string; readonly learnerId: string },
): AsyncGenerator<Row> {
  const quoted = client.escapeIdentifier(name);
  const order = key.map((column) => client.escapeIdentifier(column)).join(', ');
  await client.query(
    `declare export_rows no scroll cursor for select to_jsonb(t) - $3::text[] as row from ${quoted} t
     where district_id = $1 and ${learnerColumn} = $2 order by ${order}`,
    [who.districtId, who.learnerId, [...notExportedColumns, learnerColumn]],
  );
  for (;;) {
    const { rows } = await client.query<{ row: Row }>(`fetch ${rowsAtOnce} from export_rows`);
    for (const { row } of rows) yield row;
    if (rows.length < rowsAtOnce) break;
  }
  await client.query('close export_rows');
}
