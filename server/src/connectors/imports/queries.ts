import { sql } from 'kysely';
import type { Tx } from '../../platform/db/database.ts';
import type { Scope } from '../../platform/db/scope.ts';

const pageLength = 20;

const runColumns = [
  'import_run.import_id',
  'import_run.kind',
  'import_run.state',
  'import_run.file_name',
  'import_run.started_at',
  'import_run.finished_at',
  'import_run.progress_done',
  'import_run.progress_total',
  'import_run.summary',
  sql<string | null>`(select p.given_name || ' ' || p.family_name from person p
    where p.district_id = import_run.district_id and p.person_id = import_run.started_by)`.as(
    'started_by_name',
  ),
  // Only the newest of its kind: taking back an older one would take back what came after it.
  sql<boolean>`import_run.state = 'done' and import_run.before is not null and import_run.before <> 'null'
    and (import_run.kind = 'evidence' or not exists (select from import_run later
      where later.district_id = import_run.district_id and later.kind = import_run.kind and later.state = 'done'
        and later.started_at > import_run.started_at))`.as('can_undo'),
] as const;

export async function findImport(tx: Tx, { districtId }: Scope, importId: string) {
  return tx
    .selectFrom('import_run')
    .select(runColumns)
    .where('district_id', '=', districtId)
    .where('import_id', '=', importId)
    .executeTakeFirst();
}

export async function listImports(tx: Tx, { districtId }: Scope, after: string | undefined) {
  const offset = Math.max(0, Number(after ?? 0) || 0);
  const rows = await tx
    .selectFrom('import_run')
    .select(runColumns)
    .where('district_id', '=', districtId)
    .orderBy('started_at', 'desc')
    .limit(pageLength + 1)
    .offset(offset)
    .execute();
  return {
    rows: rows.slice(0, pageLength),
    nextAfter: rows.length > pageLength ? String(offset + pageLength) : null,
  };
}

export type ImportRecord = NonNullable<Awaited<ReturnType<typeof findImport>>>;
