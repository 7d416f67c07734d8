import { sql } from 'kysely';
import { addDraftRun, runDraft } from '../modules/plans/index.ts';
import type { Tx } from '../platform/db/database.ts';
import { asSystem, inDistrict } from '../platform/db/scope.ts';
import { Problem } from '../platform/errors.ts';
import { chooseDistrict } from './choose-district.ts';
import { openOutput } from './output.ts';
import { withDeps } from './with-deps.ts';

export interface DraftCommand {
  readonly district?: string;
  readonly school?: string;
  readonly class?: string;
  readonly json?: boolean;
}

/** Drafts plans and weeks for a class, a school or, where neither is named, the whole district. */
export async function draft(options: DraftCommand): Promise<void> {
  const output = openOutput(options.json ?? false);
  const startedAt = performance.now();
  const learners = await withDeps(async (opened) => {
    const districtId = await chooseDistrict(opened, options.district);
    const { deps } = opened;
    const draftRunId = await inDistrict(deps.connection, asSystem({ districtId }), async (tx) =>
      addDraftRun(
        tx,
        { districtId },
        { scope: await findScope(tx, districtId, options), startedBy: null },
      ),
    );
    await runDraft(deps, { districtId, draftRunId });
    const run = await inDistrict(deps.connection, asSystem({ districtId }), (tx) =>
      tx
        .selectFrom('draft_run')
        .select('learners_done')
        .where('draft_run_id', '=', draftRunId)
        .executeTakeFirstOrThrow(),
    );
    return run.learners_done;
  });
  const seconds = (performance.now() - startedAt) / 1000;
  output.result({ learners, seconds }, () => [
    `Plans and weeks of ${learners} learners were drafted in ${seconds.toFixed(1)} s.`,
  ]);
}

async function findScope(tx: Tx, districtId: string, options: DraftCommand) {
  if (options.class !== undefined)
    return { classId: await findByName(tx, { districtId, table: 'class', name: options.class }) };
  if (options.school !== undefined)
    return {
      schoolId: await findByName(tx, { districtId, table: 'school', name: options.school }),
    };
  return { district: true as const };
}

interface Named {
  readonly districtId: string;
  readonly table: 'class' | 'school';
  readonly name: string;
}

/** By the roster's id, or by a title that only one has. */
async function findByName(tx: Tx, { districtId, table, name }: Named): Promise<string> {
  const [id, title] = table === 'class' ? ['class_id', 'title'] : ['school_id', 'name'];
  const { rows } = await sql<{ id: string }>`
    select ${sql.ref(id)} as id from ${sql.table(table)} where district_id = ${districtId}::uuid and active
      and (source_id = ${name} or ${sql.ref(title)} = ${name} or ${sql.ref(id)}::text = ${name})`.execute(
    tx,
  );
  const only = rows[0];
  if (only !== undefined && rows.length === 1) return only.id;
  throw new Problem({
    code: rows.length === 0 ? 'not-found' : 'several-of-that-name',
    status: 404,
    message:
      rows.length === 0
        ? `There is no ${table} "${name}".`
        : `There are ${rows.length} called "${name}".`,
    next: `Give the ${table}'s id in the roster.`,
  });
}
