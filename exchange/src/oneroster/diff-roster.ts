import type { FileMode } from './reading.ts';
import type {
  DiffRosterOptions,
  FieldChange,
  KindDiff,
  RecordChange,
  RosterDiff,
} from './roster-diff.ts';
import type { Roster, RosterKind, RosterRecord, RosterRole } from './roster.ts';

const KINDS: readonly RosterKind[] = [
  'orgs',
  'academicSessions',
  'courses',
  'classes',
  'users',
  'enrollments',
  'demographics',
  'userProfiles',
];

/**
 * What an import would change, kind by kind. Those absent from a bulk file become inactive; a delta file changes only
 * what it lists; a kind whose file is absent is left alone. The same roster again changes nothing.
 */
export function diffRoster(
  current: Roster,
  incoming: Roster,
  options: DiffRosterOptions,
): RosterDiff {
  const diffs = KINDS.map((kind) => {
    const mode = typeof options.mode === 'string' ? options.mode : options.mode[kind];
    const fields = options.fields?.[kind];
    const leftOut = options.leftOut?.[kind];
    return [kind, diffKind(current[kind], incoming[kind], { mode, fields, leftOut })] as const;
  });
  return Object.fromEntries(diffs) as unknown as RosterDiff;
}

type KindOptions = {
  readonly mode: FileMode;
  readonly fields: readonly string[] | undefined;
  readonly leftOut: ReadonlySet<string> | undefined;
};

function diffKind(
  current: readonly RosterRecord[],
  incoming: readonly RosterRecord[],
  { mode, fields, leftOut }: KindOptions,
): KindDiff<RosterRecord> {
  const before = new Map(current.map((record) => [record.sourcedId, record]));
  const listed = new Set<string>(leftOut);
  const added: RosterRecord[] = [];
  const changed: RecordChange<RosterRecord>[] = [];
  const removed: RosterRecord[] = [];
  for (const record of mode === 'absent' ? [] : incoming) {
    const old = before.get(record.sourcedId);
    listed.add(record.sourcedId);
    if (old === undefined) {
      if (record.active) added.push(record);
      continue;
    }
    if (!record.active) {
      if (old.active) removed.push(old);
      continue;
    }
    const after = mode === 'delta' ? withKeptRoles(record, old) : record;
    const changes = changedFields(old, after, fields);
    if (changes.length > 0)
      changed.push({ sourcedId: record.sourcedId, before: old, after, fields: changes });
  }
  if (mode === 'bulk')
    removed.push(...current.filter(({ sourcedId, active }) => active && !listed.has(sourcedId)));
  const unchanged = current.length - changed.length - removed.length;
  return { added, changed, removed, unchanged };
}

/** In 1.2 roles have their own file: a user in a delta without any has kept them. */
function withKeptRoles(record: RosterRecord, old: RosterRecord): RosterRecord {
  const bare = 'roles' in record && (record.roles as readonly RosterRole[]).length === 0;
  return bare && 'roles' in old ? Object.assign({}, record, { roles: old.roles }) : record;
}

/** Never compared: when the source touched the record, and its own word for a role. */
const IGNORED: ReadonlySet<string> = new Set(['sourcedId', 'modifiedAt', 'sourceRole']);

function changedFields(
  before: RosterRecord,
  after: RosterRecord,
  fields: readonly string[] | undefined,
): FieldChange[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  const old = before as Readonly<Record<string, unknown>>;
  const now = after as Readonly<Record<string, unknown>>;
  const compared = [...names].filter(
    (name) =>
      !IGNORED.has(name) && (fields === undefined || name === 'active' || fields.includes(name)),
  );
  return compared
    .filter((name) => old[name] !== now[name] && canonical(old[name]) !== canonical(now[name]))
    .map((field) => ({ field, before: old[field], after: now[field] }));
}

/** A text that is equal for equal values; the order of a list means nothing in a roster. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).sort().join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? '';
  const entries = Object.entries(value)
    .filter(([name, part]) => !IGNORED.has(name) && part !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${entries.map(([name, part]) => `${name}:${canonical(part)}`).join()}}`;
}
