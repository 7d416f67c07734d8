import type { Roster, RosterDiff, RosterKind } from '@everyplan/exchange/oneroster';
import type { RosterChanges } from '../../modules/people/index.ts';

const kinds = [
  'orgs',
  'academicSessions',
  'courses',
  'classes',
  'users',
  'enrollments',
  'demographics',
  'userProfiles',
] as const;

type Records = readonly { readonly sourcedId: string }[];

/** The writing that carries a comparison out. The district's own record is written where the bundle has one. */
export function changesFor(diff: RosterDiff, incoming: Roster): RosterChanges {
  const write = pick((kind) => [
    ...diff[kind].added,
    ...diff[kind].changed.map(({ after }) => after),
  ]);
  const district = incoming.orgs.filter(({ type }) => type === 'district');
  return {
    write: { ...write, orgs: [...district, ...write.orgs] },
    deactivate: sourcedIds((kind) => diff[kind].removed),
  };
}

/** The writing that takes it back: the records as they were, and those that were new made inactive. */
export function changesBack(diff: RosterDiff): RosterChanges {
  return {
    write: pick((kind) => [
      ...diff[kind].changed.map(({ before }) => before),
      ...diff[kind].removed,
    ]),
    deactivate: sourcedIds((kind) => diff[kind].added),
  };
}

function pick(records: (kind: RosterKind) => Records): Roster {
  return Object.fromEntries(kinds.map((kind) => [kind, records(kind)])) as unknown as Roster;
}

function sourcedIds(records: (kind: RosterKind) => Records): RosterChanges['deactivate'] {
  const ids = (kind: RosterKind) => records(kind).map(({ sourcedId }) => sourcedId);
  return Object.fromEntries(
    kinds.map((kind) => [kind, ids(kind)]),
  ) as unknown as RosterChanges['deactivate'];
}
