import type { Table } from '../csv/index.ts';
import type { Issue } from '../issue.ts';
import { makeIssue } from '../issue-texts.ts';
import type { Tables } from './bundle.ts';
import { rosterIssueTexts } from './issue-texts.ts';
import type { FileMode, OneRosterVersion } from './reading.ts';
import { ROSTER_FILES, type RosterFile } from './roster-file.ts';

export type Manifest = {
  readonly version: OneRosterVersion;
  readonly modes: Readonly<Record<RosterFile, FileMode>>;
  readonly issues: readonly Issue[];
};

const OPTIONAL: ReadonlySet<RosterFile> = new Set([
  'demographics',
  'userProfiles',
  'courses',
  'roles',
]);

/** What the bundle is: as its manifest says where that fits the files, otherwise as the files look. */
export function readManifest(manifest: Table | undefined, tables: Tables): Manifest {
  const issues: Issue[] = [];
  const said = new Map(
    manifest?.rows.map(({ get }) => [get('propertyName').toLowerCase(), get('value')]),
  );
  const version = readVersion(said, tables, issues);
  if (manifest === undefined)
    issues.push(
      makeIssue(rosterIssueTexts, 'manifest-missing', { file: 'manifest.csv' }, { version }),
    );
  const mode = (kind: RosterFile): FileMode => {
    const found = fileMode(kind, { said: said.get(`file.${kind.toLowerCase()}`), tables, issues });
    const needed = !OPTIONAL.has(kind) && tables[kind] === undefined;
    if (needed) issues.push(makeIssue(rosterIssueTexts, 'file-missing', { file: `${kind}.csv` }));
    return found;
  };
  const modes = Object.fromEntries(ROSTER_FILES.map((kind) => [kind, mode(kind)]));
  return { version, modes: modes as Record<RosterFile, FileMode>, issues };
}

function readVersion(
  said: ReadonlyMap<string, string>,
  tables: Tables,
  issues: Issue[],
): OneRosterVersion {
  const looksLike = tables.roles === undefined ? '1.1' : '1.2';
  const value = said.get('oneroster.version');
  const version = /^1\.[12]/.exec(value ?? '')?.[0] as OneRosterVersion | undefined;
  if (said.size === 0) return looksLike;
  // A roles file is 1.2 whatever the manifest says; 1.2 without one may be a delta, or have the role among the users.
  if (version === '1.2' || version === looksLike) return version;
  const place = { file: 'manifest.csv', field: 'oneroster.version', value: value ?? '' };
  issues.push(
    makeIssue(rosterIssueTexts, 'manifest-version-unknown', place, { version: looksLike }),
  );
  return looksLike;
}

type Saying = {
  readonly said: string | undefined;
  readonly tables: Tables;
  readonly issues: Issue[];
};

function fileMode(kind: RosterFile, { said, tables, issues }: Saying): FileMode {
  const table = tables[kind];
  const file = `${kind}.csv`;
  const value = said?.toLowerCase() ?? '';
  const disagrees = (mode: FileMode): FileMode => {
    const place = { file, value: said ?? '' };
    issues.push(makeIssue(rosterIssueTexts, 'manifest-disagrees', place, { mode }));
    return mode;
  };
  if (table === undefined) {
    return value === 'bulk' || value === 'delta' ? disagrees('absent') : 'absent';
  }
  if (table.rows.length === 0) {
    // A bulk file without rows would make everybody inactive: much more likely the export failed.
    if (value !== 'absent') issues.push(makeIssue(rosterIssueTexts, 'file-empty-bulk', { file }));
    return 'absent';
  }
  if (value === 'bulk' || value === 'delta') return value;
  return said === undefined ? looksLike(table) : disagrees(looksLike(table));
}

/** The standard leaves the status blank in bulk files and fills it in delta files. */
function looksLike(table: Table): FileMode {
  return table.rows.some(({ get }) => get('status') !== '') ? 'delta' : 'bulk';
}
