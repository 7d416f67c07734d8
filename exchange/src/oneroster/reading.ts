import type { Issue } from '../issue.ts';
import type { Roster, RosterKind } from './roster.ts';

export type OneRosterVersion = '1.1' | '1.2';

/** `bulk`: the file lists all there are. `delta`: only what changed. `absent`: the bundle says nothing about this kind. */
export type FileMode = 'bulk' | 'delta' | 'absent';

export type OneRosterReading = {
  readonly version: OneRosterVersion;
  readonly modes: Readonly<Record<RosterKind, FileMode>>;
  /** The rows that had no error. */
  readonly roster: Roster;
  /**
   * sourcedIds of rows that are in a file but not in the roster, because of an error of theirs or of what they need.
   * They have not left the school: hand them to `diffRoster`.
   */
  readonly leftOut: LeftOut;
  readonly issues: readonly Issue[];
};

export type LeftOut = Readonly<Partial<Record<RosterKind, ReadonlySet<string>>>>;

export type ReadOneRosterOptions = {
  /** sourcedIds already kept, so that a delta file's references to them are not called unknown. */
  readonly known?: Readonly<Partial<Record<RosterKind, ReadonlySet<string>>>>;
};
