import { asSystem, inDistrict } from '../../platform/db/scope.ts';
import type { Tx } from '../../platform/db/database.ts';
import type { Deps } from '../../platform/deps.ts';
import { Problem } from '../../platform/errors.ts';
import type { Tasks } from '../../platform/jobs/run-jobs.ts';
import { fileOf } from './file-of.ts';
import type { Asked, Outcome } from './importer.ts';
import { importers } from './importers.ts';
import type { ImportState } from './tables.ts';

interface Payload {
  readonly districtId: string;
  readonly importId: string;
}

export const importTasks: Tasks = {
  'check-import': (deps, payload: Payload) =>
    carryOut(deps, payload, 'checking', async (asked, run) => {
      const outcome = await importers[run.kind].check(deps, asked);
      return { outcome, state: outcome.refused ? 'refused' : 'ready' };
    }),

  'commit-import': (deps, payload: Payload) =>
    carryOut(deps, payload, 'importing', async (asked, run) => {
      const outcome = await importers[run.kind].commit(deps, asked);
      return outcome.refused ? { outcome, state: 'refused' } : undefined;
    }),

  'undo-import': (deps, payload: Payload) =>
    carryOut(deps, payload, 'undoing', async (asked, run) => {
      await importers[run.kind].undo(deps, asked, run.before);
      return { state: 'undone' };
    }),
};

interface Ended {
  readonly state: ImportState;
  readonly outcome?: Outcome;
}

type Run = Awaited<ReturnType<typeof readRun>>;

/**
 * Runs one leg of an import and writes down how it ended: also where it failed, in words. A leg that ended before is left alone: a job is
 * run again where the server died before the queue heard of its end.
 */
async function carryOut(
  deps: Deps,
  payload: Payload,
  leg: ImportState,
  work: (asked: Asked, run: Run) => Promise<Ended | undefined>,
): Promise<void> {
  const run = await readRun(deps, payload);
  if (run.state !== leg) return;
  const asked: Asked = {
    ...payload,
    fileName: run.file_name,
    options: run.options,
    personId: run.started_by,
    open: () => deps.files.read(fileOf(payload.importId)),
    onProgress: reporter(deps, payload),
    record: (tx, outcome) =>
      writeEnd(tx, { ...payload, now: deps.now() }, { state: 'done', outcome }),
  };
  try {
    const ended = await work(asked, run);
    if (ended !== undefined)
      await inDistrict(deps.connection, asSystem(payload), (tx) =>
        writeEnd(tx, { ...payload, now: deps.now() }, ended),
      );
  } catch (error) {
    // An undo that failed has undone nothing: the import still stands, and may be taken back again.
    await writeFailure(deps, payload, { error, state: leg === 'undoing' ? 'done' : 'failed' });
    if (!(error instanceof Problem))
      deps.log.error({ err: error, importId: payload.importId }, 'an import failed');
  }
}

function readRun(deps: Deps, { districtId, importId }: Payload) {
  return inDistrict(deps.connection, asSystem({ districtId }), (tx) =>
    tx
      .selectFrom('import_run')
      .selectAll()
      .where('district_id', '=', districtId)
      .where('import_id', '=', importId)
      .executeTakeFirstOrThrow(),
  );
}

const reportEveryMs = 500;

function reporter(deps: Deps, { districtId, importId }: Payload): (done: number) => Promise<void> {
  let last = 0;
  return async (done) => {
    const now = Date.now();
    if (now - last < reportEveryMs) return;
    last = now;
    await inDistrict(deps.connection, asSystem({ districtId }), (tx) =>
      tx
        .updateTable('import_run')
        .set({ progress_done: done })
        .where('district_id', '=', districtId)
        .where('import_id', '=', importId)
        .execute(),
    );
  };
}

async function writeEnd(
  tx: Tx,
  { districtId, importId, now }: Payload & { readonly now: Date },
  { state, outcome }: Ended,
): Promise<void> {
  await tx
    .updateTable('import_run')
    .set({ state, finished_at: now, ...(outcome === undefined ? {} : recordOf(outcome)) })
    .where('district_id', '=', districtId)
    .where('import_id', '=', importId)
    .execute();
}

function recordOf({ counts, examples, errors, warnings, issues, sha256, before }: Outcome) {
  return {
    summary: JSON.stringify({ counts, examples, errors, warnings }),
    issues: JSON.stringify(issues),
    issue_count: errors + warnings,
    file_sha256: sha256,
    ...(before === undefined ? {} : { before: JSON.stringify(before) }),
  };
}

async function writeFailure(
  deps: Deps,
  { districtId, importId }: Payload,
  { error, state }: { readonly error: unknown; readonly state: ImportState },
): Promise<void> {
  const told =
    error instanceof Problem
      ? { code: error.code, message: error.message, next: error.next, params: error.params }
      : {
          code: 'our-fault',
          message: 'Something went wrong on our side. Nothing was changed.',
          next: 'Send the file again; if it stays, tell whoever keeps this server.',
          params: {},
        };
  await inDistrict(deps.connection, asSystem({ districtId }), async (tx) => {
    const { file_name } = await tx
      .selectFrom('import_run')
      .select('file_name')
      .where('district_id', '=', districtId)
      .where('import_id', '=', importId)
      .executeTakeFirstOrThrow();
    await tx
      .updateTable('import_run')
      .set({
        state,
        finished_at: deps.now(),
        ...(state === 'failed' ? { summary: JSON.stringify({ errors: 1 }) } : {}),
        issues: JSON.stringify([{ severity: 'error', file: file_name, ...told }]),
        issue_count: 1,
      })
      .where('district_id', '=', districtId)
      .where('import_id', '=', importId)
      .execute();
  });
}
