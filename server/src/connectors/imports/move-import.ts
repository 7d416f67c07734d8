import type { Actor } from '../../platform/auth/actor.ts';
import { inDistrict } from '../../platform/db/scope.ts';
import type { Deps } from '../../platform/deps.ts';
import { notFound, Problem } from '../../platform/errors.ts';
import { enqueue } from '../../platform/jobs/enqueue.ts';
import { findImport } from './queries.ts';

/** Has a checked import carried out. */
export function commitImport(deps: Deps, actor: Actor, importId: string): Promise<void> {
  return move(deps, actor, importId, {
    from: ({ state }) => state === 'ready',
    to: 'importing',
    task: 'commit-import',
    refusal: {
      code: 'import-not-ready',
      message: 'This import cannot be carried out as it stands.',
      next: 'Wait for the check to end; where it found errors, mend the file and send it again.',
    },
  });
}

/** Has an import taken back. */
export function undoImport(deps: Deps, actor: Actor, importId: string): Promise<void> {
  return move(deps, actor, importId, {
    from: ({ can_undo }) => can_undo,
    to: 'undoing',
    task: 'undo-import',
    refusal: {
      code: 'import-not-undoable',
      message:
        'This import can no longer be taken back: another one of its kind came after it, or it was taken back before.',
      next: 'Take back the newer one first.',
    },
  });
}

interface Move {
  readonly from: (row: NonNullable<Awaited<ReturnType<typeof findImport>>>) => boolean;
  readonly to: 'importing' | 'undoing';
  readonly task: string;
  readonly refusal: { readonly code: string; readonly message: string; readonly next: string };
}

async function move(
  deps: Deps,
  actor: Actor,
  importId: string,
  { from, to, task, refusal }: Move,
): Promise<void> {
  await inDistrict(deps.connection, actor, async (tx) => {
    // Locked, so that two clicks do not carry it out twice.
    await tx
      .selectFrom('import_run')
      .select('import_id')
      .where('district_id', '=', actor.districtId)
      .where('import_id', '=', importId)
      .forUpdate()
      .executeTakeFirst();
    const row = await findImport(tx, actor, importId);
    if (row === undefined) throw notFound('import');
    if (!from(row)) throw new Problem({ status: 409, ...refusal });
    await tx
      .updateTable('import_run')
      .set({ state: to, progress_done: 0 })
      .where('district_id', '=', actor.districtId)
      .where('import_id', '=', importId)
      .execute();
    await enqueue(tx, { task, payload: { districtId: actor.districtId, importId } });
  });
}
