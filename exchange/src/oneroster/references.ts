import { makeIssue } from '../issue-texts.ts';
import type { Issue } from '../issue.ts';
import { rosterIssueTexts } from './issue-texts.ts';
import type { FileMode, LeftOut, ReadOneRosterOptions } from './reading.ts';
import type { RosterRow } from './roster-row.ts';
import type { RosterKind } from './roster.ts';

/** What is known of the records that others refer to, filled kind by kind in the order of their dependence. */
export type References = {
  readonly register: (kind: RosterKind, ids: Registered) => void;
  /** The ids that failed, by kind. */
  readonly leftOut: () => LeftOut;
  readonly state: (kind: RosterKind, id: string) => ReferenceState;
  /** The id, or undefined with a warning where there is no such record. */
  readonly keep: (row: RosterRow, field: string, target: Target) => string | undefined;
  /** Whether the record that the row cannot do without is there; an error where it is not. */
  readonly need: (row: RosterRow, field: string, target: Target) => boolean;
};

export type Registered = {
  readonly kept: ReadonlySet<string>;
  /** Left out because of an error: rows that refer to them go quietly, the error has been told. */
  readonly failed: ReadonlySet<string>;
};

export type ReferenceState = 'known' | 'failed' | 'unknown';

export type Target = { readonly kind: RosterKind; readonly id: string };

export function createReferences(
  modes: Readonly<Record<RosterKind, FileMode>>,
  known: ReadOneRosterOptions['known'] = {},
): References {
  const registered = new Map<RosterKind, Registered>();

  const state = (kind: RosterKind, id: string): ReferenceState => {
    const here = registered.get(kind);
    if (here?.kept.has(id)) return 'known';
    if (here?.failed.has(id)) return 'failed';
    // Only a bulk file lists all there are. Otherwise whoever keeps the records knows, or nobody can tell.
    if (modes[kind] === 'bulk') return 'unknown';
    return known[kind]?.has(id) === false ? 'unknown' : 'known';
  };
  return {
    register: (kind, ids) => {
      registered.set(kind, ids);
    },
    leftOut: () => Object.fromEntries([...registered].map(([kind, ids]) => [kind, ids.failed])),
    state,
    keep: (row, field, { kind, id }) => {
      if (id === '') return undefined;
      const found = state(kind, id);
      if (found === 'unknown')
        row.report('reference-dropped', { field, value: id }, { target: `${kind}.csv` });
      return found === 'known' ? id : undefined;
    },
    need: (row, field, { kind, id }) => {
      const found = state(kind, id);
      if (found === 'unknown' && id !== '')
        row.report('reference-unknown', { field, value: id }, { target: `${kind}.csv` });
      return found === 'known' || !row.base.active;
    },
  };
}

/** Takes away parents that are unknown or that lead in a circle. For kinds whose parent is of the same kind. */
export function checkParents<
  T extends { readonly sourcedId: string; readonly parentSourcedId?: string },
>(
  placed: readonly { readonly record: T; readonly row: number }[],
  { kind, references, issues }: ParentCheck,
): T[] {
  const file = `${kind}.csv`;
  const field = 'parentSourcedId';
  const parents = new Map(placed.map(({ record }) => [record.sourcedId, record.parentSourcedId]));
  return placed.map(({ record, row }) => {
    const parent = record.parentSourcedId;
    if (parent === undefined) return record;
    const { parentSourcedId: _, ...orphan } = record;
    const found = references.state(kind, parent);
    if (found === 'unknown') {
      const place = { file, row, field, value: parent };
      issues.push(makeIssue(rosterIssueTexts, 'reference-dropped', place, { target: file }));
    }
    if (found === 'known' && !leadsBack(record.sourcedId, parents)) return record;
    if (found === 'known')
      issues.push(makeIssue(rosterIssueTexts, 'parent-circle', { file, row, field }));
    parents.set(record.sourcedId, undefined);
    return orphan as T;
  });
}

type ParentCheck = {
  readonly kind: 'orgs' | 'academicSessions';
  readonly references: References;
  readonly issues: Issue[];
};

function leadsBack(start: string, parents: ReadonlyMap<string, string | undefined>): boolean {
  const seen = new Set<string>();
  for (let at = parents.get(start); at !== undefined && !seen.has(at); at = parents.get(at)) {
    if (at === start) return true;
    seen.add(at);
  }
  return false;
}
