import {
  diffRoster,
  readOneRoster,
  type Issue,
  type LeftOut,
  type OneRosterReading,
  type Roster,
  type RosterDiff,
} from '@everyplan/exchange/oneroster';
import { madeHere, readRoster } from '../../modules/people/index.ts';
import type { Tx } from '../../platform/db/database.ts';
import type { Scope } from '../../platform/db/scope.ts';
import { keepRoster, keptFields } from './keep-roster.ts';

export interface Comparison {
  readonly diff: RosterDiff;
  readonly issues: readonly Issue[];
  readonly incoming: Roster;
}

const ids = (items: readonly { readonly sourcedId: string }[]) =>
  new Set(items.map(({ sourcedId }) => sourcedId));

/** More leavers than this share of the people look like a wrong or cut-off file. */
const alarmingShare = 0.3;

/** What a bundle's files would change. */
export async function compareRoster(
  tx: Tx,
  scope: Scope & { readonly personId: string | null },
  {
    files,
    mode,
  }: {
    readonly files: ReadonlyMap<string, Uint8Array>;
    readonly mode?: 'bulk' | 'delta' | undefined;
  },
): Promise<Comparison> {
  const current = await readRoster(tx, scope);
  const reading = readOneRoster(files, {
    known: {
      orgs: ids(current.orgs),
      academicSessions: ids(current.academicSessions),
      courses: ids(current.courses),
      classes: ids(current.classes),
      users: ids(current.users),
    },
  });
  const incoming = keepRoster(reading.roster, current);
  const schools = { ...current, orgs: current.orgs.filter(({ type }) => type === 'school') };
  const own = await findOwnId(tx, scope);
  const isMissing = own !== undefined && !ids(incoming.users).has(own);
  const diff = diffRoster(schools, incoming, {
    mode: forceMode(reading.modes, mode),
    // A person whose row has an error is no leaver, nor is the one who imports: nobody locks themselves out by a wrong file.
    leftOut: isMissing ? withUser(reading.leftOut, own) : reading.leftOut,
    fields: keptFields,
  });
  return {
    diff,
    incoming: reading.roster,
    issues: [
      ...reading.issues,
      ...warnOfMany(diff, current),
      ...(isMissing && reading.modes.users === 'bulk' ? [youAreMissing] : []),
    ],
  };
}

/** The roster's id of whoever imports; undefined for a command and for somebody made here. */
async function findOwnId(
  tx: Tx,
  { districtId, personId }: Scope & { readonly personId: string | null },
): Promise<string | undefined> {
  if (personId === null) return undefined;
  const row = await tx
    .selectFrom('person')
    .select('source_id')
    .where('district_id', '=', districtId)
    .where('person_id', '=', personId)
    .executeTakeFirst();
  return row?.source_id.startsWith(madeHere) === true ? undefined : row?.source_id;
}

function withUser(leftOut: LeftOut, sourcedId: string): LeftOut {
  return { ...leftOut, users: new Set([...(leftOut.users ?? []), sourcedId]) };
}

const youAreMissing: Issue = {
  severity: 'warning',
  file: 'users.csv',
  code: 'you-are-not-in-it',
  message: 'You are not in this file yourself; you stay active all the same.',
  next: 'Ask for the complete file if you expected to be in it.',
  params: {},
};

/** What a person said of the bundle holds for the files that it has; one that it lacks says nothing. */
function forceMode(
  modes: OneRosterReading['modes'],
  mode: 'bulk' | 'delta' | undefined,
): OneRosterReading['modes'] {
  if (mode === undefined) return modes;
  const forced = Object.entries(modes).map(([kind, found]) => [
    kind,
    found === 'absent' ? found : mode,
  ]);
  return Object.fromEntries(forced) as OneRosterReading['modes'];
}

function warnOfMany(diff: RosterDiff, current: Roster): readonly Issue[] {
  const before = current.users.filter(({ active }) => active).length;
  const leaving = diff.users.removed.length;
  if (before < 10 || leaving / before <= alarmingShare) return [];
  return [
    {
      severity: 'warning',
      file: 'users.csv',
      code: 'many-would-leave',
      message: `${leaving} of ${before} people are not in this file and would be made inactive.`,
      next: 'Import it only if that is meant; otherwise ask for the complete file.',
      params: { leaving, before },
    },
  ];
}
