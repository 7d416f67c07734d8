import { createHash, randomBytes } from 'node:crypto';
import { writeCalendar } from '@everyplan/exchange/ical';
import { sql } from 'kysely';
import { recordAudit } from '../../../platform/audit.ts';
import type { Actor } from '../../../platform/auth/actor.ts';
import type { Tx } from '../../../platform/db/database.ts';
import { inDistrict, type PersonScope } from '../../../platform/db/scope.ts';
import type { Deps } from '../../../platform/deps.ts';
import { notFound } from '../../../platform/errors.ts';
import type { Download } from '../../../platform/http/send-download.ts';
import { addDays } from '../days.ts';
import { readToday } from '../../people/index.ts';
import type { NameStyle } from '../tables.ts';
import { calendarWords, eventOf, nameAs, productId, type Talk } from './event-of.ts';

const daysBack = 30;
const daysAhead = 200;
const refreshHours = 4;

export async function readFeed(tx: Tx, { districtId, personId }: PersonScope) {
  const row = await tx
    .selectFrom('calendar_feed')
    .select(['names', 'made_at', 'read_at'])
    .where('district_id', '=', districtId)
    .where('person_id', '=', personId)
    .executeTakeFirst();
  return {
    on: row !== undefined,
    names: row?.names ?? ('initial' as const),
    madeAt: row?.made_at.toISOString() ?? null,
    readAt: row?.read_at?.toISOString() ?? null,
  };
}

/** Turns the calendar address on. A second time makes a new address and the old one answers nobody: only its hash was ever kept. */
export async function openFeed(
  deps: Deps,
  actor: Actor,
  { names }: { readonly names: NameStyle },
): Promise<{ url: string }> {
  const token = randomBytes(32).toString('base64url');
  const values = { token_sha256: sha256(token), names, made_at: deps.now(), read_at: null };
  await inDistrict(deps.connection, actor, async (tx) => {
    await tx
      .insertInto('calendar_feed')
      .values({ district_id: actor.districtId, person_id: actor.personId, ...values })
      .onConflict((conflict) => conflict.columns(['district_id', 'person_id']).doUpdateSet(values))
      .execute();
    await recordAudit(tx, actor, {
      action: 'open-calendar-feed',
      subjectType: 'person',
      subjectId: actor.personId,
      detail: { names },
    });
  });
  return { url: `${deps.config.origin}/api/calendars/${token}.ics` };
}

export function closeFeed(deps: Deps, actor: Actor): Promise<undefined> {
  return inDistrict(deps.connection, actor, async (tx) => {
    await tx
      .deleteFrom('calendar_feed')
      .where('district_id', '=', actor.districtId)
      .where('person_id', '=', actor.personId)
      .execute();
    await recordAudit(tx, actor, {
      action: 'close-calendar-feed',
      subjectType: 'person',
      subjectId: actor.personId,
    });
    return undefined;
  });
}

/** What a calendar gets that asks by the secret address: dates of its owner's talks, names as the owner chose, never a note. */
export async function downloadFeed(deps: Deps, address: string): Promise<Download> {
  const owner = await findOwner(deps, address.replace(/\.ics$/, ''));
  if (owner === undefined) throw notFound('calendar');
  return inDistrict(deps.connection, owner, async (tx) => {
    const { today, timeZone } = await readToday(tx, owner, deps.now());
    const feed = await markRead(tx, owner, deps.now());
    if (feed === undefined) throw notFound('calendar');
    const words = calendarWords(feed.language.startsWith('es') ? 'es' : 'en');
    const talks = await listTalks(tx, owner, today);
    const events = talks.map((talk) =>
      eventOf(talk, {
        summary: words.summary(
          nameAs(feed.names, { givenName: talk.given_name, familyName: talk.family_name }),
        ),
        timeZone,
        origin: deps.config.origin,
      }),
    );
    return {
      content: writeCalendar({ name: words.name, productId, refreshHours, events }),
      mediaType: 'text/calendar; charset=utf-8',
      fileName: 'check-ins.ics',
    };
  });
}

async function findOwner(deps: Deps, token: string): Promise<PersonScope | undefined> {
  const { rows } = await sql<{ district_id: string; person_id: string }>`
    select * from find_calendar_feed(${sha256(token)})`.execute(deps.connection.kysely);
  const [row] = rows;
  return row === undefined ? undefined : { districtId: row.district_id, personId: row.person_id };
}

/** The feed of somebody who is still here, and that it was read. */
async function markRead(tx: Tx, { districtId, personId }: PersonScope, now: Date) {
  const { rows } = await sql<{ names: NameStyle; language: string }>`
    update calendar_feed f set read_at = ${now} from person p
    where f.district_id = ${districtId}::uuid and f.person_id = ${personId}::uuid
      and p.district_id = f.district_id and p.person_id = f.person_id and p.active
    returning f.names, p.language`.execute(tx);
  return rows[0];
}

interface NamedTalk extends Talk {
  readonly given_name: string;
  readonly family_name: string;
}

async function listTalks(
  tx: Tx,
  { districtId, personId }: PersonScope,
  today: string,
): Promise<readonly NamedTalk[]> {
  const { rows } = await sql<NamedTalk>`
    select c.check_in_id, c.learner_id, c.day, c.at_time, c.minutes, c.sequence, c.changed_at, c.cancelled_at,
      coalesce(l.preferred_name, l.given_name) as given_name, l.family_name
    from check_in c join person l on l.district_id = c.district_id and l.person_id = c.learner_id and l.active
    where c.district_id = ${districtId}::uuid and c.adult_id = ${personId}::uuid
      and c.day between ${addDays(today, -daysBack)}::date and ${addDays(today, daysAhead)}::date
    order by c.day, c.at_time nulls first, c.check_in_id
    limit 2000`.execute(tx);
  return rows;
}

function sha256(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
