import type { OneRosterReading, OneRosterVersion, ReadOneRosterOptions } from './reading.ts';
import type { Issue } from '../issue.ts';
import type { DiffRosterOptions, RosterDiff } from './roster-diff.ts';
import type { Roster } from './roster.ts';

export type { Issue } from '../issue.ts';
export type * from './reading.ts';
export type * from './roster-diff.ts';
export type * from './roster.ts';

export declare function readOneRoster(
  files: ReadonlyMap<string, Uint8Array>,
  options?: ReadOneRosterOptions,
): OneRosterReading;

/** A zip's files by name. Issues instead of an exception for a zip that is broken, too big or unsafe. */
export declare function unzipBundle(bytes: Uint8Array): {
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly issues: readonly Issue[];
};

export declare function writeOneRoster(
  roster: Roster,
  options: { readonly version: OneRosterVersion },
): ReadonlyMap<string, string>;

export declare function diffRoster(
  current: Roster,
  incoming: Roster,
  options: DiffRosterOptions,
): RosterDiff;
