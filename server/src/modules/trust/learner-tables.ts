import { sql } from 'kysely';
import type { Tx } from '../../platform/db/database.ts';

export interface LearnerTable {
  readonly name: string;
  /** The columns of the primary key, in order. */
  readonly key: readonly string[];
}

/** Every table about a learner, from the database's own catalogue: one that is added tomorrow is in it. */
export async function listLearnerTables(tx: Tx): Promise<readonly LearnerTable[]> {
  const { rows } = await sql<LearnerTable>`
    select c.relname as name, array(select a.attname::text from pg_index i
        cross join unnest(i.indkey) with ordinality as k (num, place)
        join pg_attribute a on a.attrelid = c.oid and a.attnum = k.num
        where i.indrelid = c.oid and i.indisprimary order by k.place) as key
    from pg_class c join pg_attribute l on l.attrelid = c.oid and l.attname = 'learner_id' and not l.attisdropped
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') order by c.relname`.execute(
    tx,
  );
  return rows;
}
