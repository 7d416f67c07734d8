import type { FileMode, LeftOut } from './reading.ts';
import type { Roster, RosterKind } from './roster.ts';

export type RosterDiff = { readonly [K in RosterKind]: KindDiff<Roster[K][number]> };

export type KindDiff<T> = {
  readonly added: readonly T[];
  /** Also those who return: their `active` goes from false to true. */
  readonly changed: readonly RecordChange<T>[];
  /** The records as they are now, active, that are to be made inactive. */
  readonly removed: readonly T[];
  /** How many stay as they are. */
  readonly unchanged: number;
};

export type RecordChange<T> = {
  readonly sourcedId: string;
  readonly before: T;
  readonly after: T;
  readonly fields: readonly FieldChange[];
};

export type FieldChange = {
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
};

export type DiffRosterOptions = {
  /** One mode for all kinds, or a mode per kind as `readOneRoster` gives it. */
  readonly mode: 'bulk' | 'delta' | Readonly<Record<RosterKind, FileMode>>;
  /** What the reading left out: absent from the incoming roster, but not gone. */
  readonly leftOut?: LeftOut;
  /** The fields to compare, for a keeper that does not keep all of them. A kind that is not named compares all. */
  readonly fields?: Readonly<Partial<Record<RosterKind, readonly string[]>>>;
};
