import { writeCsv } from '@everyplan/exchange/csv';
import type { Actor } from '../../platform/auth/actor.ts';
import { recordAccess } from '../../platform/access-log.ts';
import type { Tx } from '../../platform/db/database.ts';
import { inDistrict } from '../../platform/db/scope.ts';
import type { Deps } from '../../platform/deps.ts';
import type { Download } from '../../platform/http/send-download.ts';
import { readPeople } from './people-names.ts';
import { getAskable, leads } from './policy.ts';
import { accessWords } from './words.ts';

const pageLength = 50;
/** More than a learner of thirteen years gathers; a bound all the same. */
const wholeLength = 20_000;

interface Asked {
  readonly learnerId: string;
  readonly before?: string | undefined;
}

/** Who looked at what, newest first, a page at a time. */
export function readAccessEvents(deps: Deps, actor: Actor, asked: Asked) {
  return inDistrict(deps.connection, actor, async (tx) => {
    await getAskable(tx, actor, asked.learnerId);
    if (leads(actor))
      await recordAccess(tx, actor, { learnerId: asked.learnerId, what: 'access-log' });
    const events = await listEvents(tx, actor, { ...asked, limit: pageLength });
    const last = events.length === pageLength ? events.at(-1) : undefined;
    return { events, nextBefore: last?.happenedAt ?? null };
  });
}

/** The whole log as a file, in plain words, with the district's clock. */
export function downloadAccessLog(
  deps: Deps,
  actor: Actor,
  asked: { readonly learnerId: string; readonly language: 'en' | 'es' },
): Promise<Download> {
  return inDistrict(deps.connection, actor, async (tx) => {
    await getAskable(tx, actor, asked.learnerId);
    await recordAccess(tx, actor, { learnerId: asked.learnerId, what: 'access-log' });
    const events = await listEvents(tx, actor, {
      learnerId: asked.learnerId,
      limit: wholeLength,
    });
    const clock = await readClock(tx, actor);
    const words = accessWords[asked.language];
    const content = writeCsv({
      columns: [words.when, words.who, words.role, words.what],
      rows: events.map(({ happenedAt, who, what }) => [
        clock.format(new Date(happenedAt)),
        who?.name ?? words.command,
        who?.roles.map((role) => words.roles[role] ?? role).join(', ') ?? '',
        words.kinds[what] ?? what,
      ]),
      formulas: 'guarded',
    });
    return { content, mediaType: 'text/csv', fileName: `${words.fileName}.csv` };
  });
}

/** Writes a moment as a table program reads it: '2026-11-22 05:48'. */
async function readClock(tx: Tx, { districtId }: Actor): Promise<Intl.DateTimeFormat> {
  const { time_zone: timeZone } = await tx
    .selectFrom('district')
    .select('time_zone')
    .where('district_id', '=', districtId)
    .executeTakeFirstOrThrow();
  return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });
}

async function listEvents(tx: Tx, actor: Actor, asked: Asked & { readonly limit: number }) {
  const rows = await tx
    .selectFrom('access_event')
    .select(['happened_at', 'what', 'person_id'])
    .where('district_id', '=', actor.districtId)
    .where('learner_id', '=', asked.learnerId)
    .$if(asked.before !== undefined, (query) =>
      query.where('happened_at', '<', new Date(asked.before ?? '')),
    )
    .orderBy('happened_at', 'desc')
    .limit(asked.limit)
    .execute();
  const people = await readPeople(
    tx,
    actor,
    rows.flatMap(({ person_id }) => person_id ?? []),
  );
  return rows.map(({ happened_at, what, person_id }) => ({
    happenedAt: happened_at.toISOString(),
    what,
    who: people.get(person_id ?? '') ?? null,
  }));
}
