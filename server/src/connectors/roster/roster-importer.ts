import { unzipBundle, type RosterDiff, type RosterKind } from '@everyplan/exchange/oneroster';
import { writeRoster, type RosterChanges } from '../../modules/people/index.ts';
import { sql } from 'kysely';
import type { Tx } from '../../platform/db/database.ts';
import { recordAudit } from '../../platform/audit.ts';
import type { Deps } from '../../platform/deps.ts';
import { asSystem, inDistrict, type Scope } from '../../platform/db/scope.ts';
import { collectIssues } from '../imports/collect-issues.ts';
import type { Asked, Importer, Outcome } from '../imports/importer.ts';
import { readWhole } from '../imports/read-whole.ts';
import type { Count, Example } from '../imports/tables.ts';
import { compareRoster, type Comparison } from './compare-roster.ts';
import { changesBack, changesFor } from './roster-changes.ts';

/** OneRoster bundles, as a zip. */
export const rosterImporter: Importer = {
  async check(deps, asked) {
    const { bytes, sha256 } = await readWhole(asked.open());
    const { files, issues } = unzipBundle(bytes, { file: asked.fileName });
    if (files.size === 0) return unreadable(issues, sha256);
    return inDistrict(deps.connection, asSystem(asked), async (tx) => {
      const comparison = await compareRoster(tx, asked, { files, mode: asked.options.mode });
      return outcomeOf(asked, { ...comparison, issues: [...issues, ...comparison.issues] }, sha256);
    });
  },

  async commit(deps, asked) {
    const { bytes, sha256 } = await readWhole(asked.open());
    const { files, issues } = unzipBundle(bytes, { file: asked.fileName });
    if (files.size === 0) return unreadable(issues, sha256);
    return importRosterFiles(deps, asked, { files, issues, sha256 });
  },

  async undo(deps, asked, before) {
    await inDistrict(deps.connection, asSystem(asked), async (tx) => {
      await writeRoster(tx, asked, await keepAdministrators(tx, asked, before as RosterChanges));
      await recordAudit(tx, asked, {
        action: 'undo-import',
        subjectType: 'import',
        subjectId: asked.importId,
      });
    });
  },
};

/** Taking a roster back shuts nobody out who keeps the district: or there would be no way back. */
async function keepAdministrators(
  tx: Tx,
  { districtId }: Scope,
  changes: RosterChanges,
): Promise<RosterChanges> {
  const { rows } = await sql<{ source_id: string }>`
    select p.source_id from person p join person_role r on r.district_id = p.district_id and r.person_id = p.person_id
    where p.district_id = ${districtId}::uuid and r.role = 'administrator'`.execute(tx);
  const administrators = new Set(rows.map((row) => row.source_id));
  const users = changes.deactivate.users.filter((sourceId) => !administrators.has(sourceId));
  return { ...changes, deactivate: { ...changes.deactivate, users } };
}

/** A file that holds no bundle at all: what is wrong with it is all there is to say. */
function unreadable(issues: Comparison['issues'], sha256: string): Outcome {
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  const warnings = issues.length - errors;
  return { counts: [], examples: [], errors, warnings, issues, sha256, refused: true };
}

interface Bundle {
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly issues: Comparison['issues'];
  readonly sha256: string;
}

/** Compares and writes in one transaction: all of the bundle or nothing. */
export async function importRosterFiles(
  deps: Deps,
  asked: Omit<Asked, 'open' | 'onProgress'>,
  bundle: Bundle,
): Promise<Outcome> {
  return inDistrict(deps.connection, asSystem(asked), async (tx) => {
    const found = await compareRoster(tx, asked, { files: bundle.files, mode: asked.options.mode });
    const outcome = outcomeOf(
      asked,
      { ...found, issues: [...bundle.issues, ...found.issues] },
      bundle.sha256,
    );
    if (outcome.refused) return outcome;
    const adopted = await writeRoster(tx, asked, changesFor(found.diff, found.incoming));
    const { counts } = outcome;
    await recordAudit(tx, asked, {
      action: 'import-roster',
      subjectType: 'import',
      subjectId: asked.importId,
      detail: { counts },
    });
    const done = { ...outcome, before: { ...changesBack(found.diff), release: adopted } };
    await asked.record(tx, done);
    return done;
  });
}

function outcomeOf(
  { options }: Pick<Asked, 'options'>,
  { diff, issues }: Comparison,
  sha256: string,
): Outcome {
  const collected = collectIssues();
  collected.add(issues);
  const { errors, warnings, issues: kept } = collected.result();
  const nothing = shown.every(
    ([kind]) => diff[kind].added.length + diff[kind].changed.length + diff[kind].unchanged === 0,
  );
  return {
    counts: shown.map(([kind, what]) => countOf(what, diff[kind])),
    // An enrolment has no name that a person would know it by.
    examples: shown
      .filter(([kind]) => kind !== 'enrollments')
      .flatMap(([kind, what]) => examplesOf(diff, kind, what))
      .slice(0, 20),
    errors,
    warnings,
    issues: kept,
    sha256,
    refused: nothing || (errors > 0 && options.badRows !== 'skip'),
  };
}

const shown = [
  ['orgs', 'schools'],
  ['academicSessions', 'terms'],
  ['courses', 'courses'],
  ['classes', 'classes'],
  ['users', 'people'],
  ['enrollments', 'enrolments'],
] as const satisfies readonly (readonly [RosterKind, string])[];

function countOf(what: string, diff: RosterDiff[RosterKind]): Count {
  return {
    what,
    added: diff.added.length,
    changed: diff.changed.length,
    removed: diff.removed.length,
    unchanged: diff.unchanged,
  };
}

const examplesEach = 3;

function examplesOf(
  diff: RosterDiff,
  kind: (typeof shown)[number][0],
  what: string,
): readonly Example[] {
  const { added, changed, removed } = diff[kind];
  return [
    ...added
      .slice(0, examplesEach)
      .map((record): Example => ({ what, change: 'added', label: labelOf(record), detail: '' })),
    ...changed.slice(0, examplesEach).map(({ after, fields }): Example => ({
      what,
      change: 'changed',
      label: labelOf(after),
      detail: fields
        .map(({ field, before, after: now }) => `${field}: ${textOf(before)} → ${textOf(now)}`)
        .join('; '),
    })),
    ...removed
      .slice(0, examplesEach)
      .map((record): Example => ({ what, change: 'removed', label: labelOf(record), detail: '' })),
  ];
}

function labelOf(record: object): string {
  const { givenName, familyName, title, name, sourcedId } = record as Readonly<
    Record<string, string | undefined>
  >;
  if (givenName !== undefined) return `${givenName} ${familyName ?? ''}`.trim();
  return title ?? name ?? sourcedId ?? '';
}

function textOf(value: unknown): string {
  if (value === undefined || value === null || value === '') return '–';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
