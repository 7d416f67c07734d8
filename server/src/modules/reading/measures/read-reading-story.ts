import { sql } from 'kysely';
import { recordAccess } from '../../../platform/access-log.ts';
import type { Actor } from '../../../platform/auth/actor.ts';
import type { Tx } from '../../../platform/db/database.ts';
import { inDistrict } from '../../../platform/db/scope.ts';
import type { Deps } from '../../../platform/deps.ts';
import { getVisibleLearner } from '../../people/index.ts';
import { listGrowth } from './growth-rows.ts';
import { addVotes } from './reading-counts.ts';
import { readDays, schoolYearStart } from './reading-days.ts';

interface ReadText {
  readonly textId: string;
  readonly title: string;
  readonly readOn: string;
  readonly finished: boolean;
  readonly minutes: number;
}

interface OfReader {
  readonly districtId: string;
  readonly learnerId: string;
  readonly since: string;
  readonly today: string;
  readonly timeZone: string;
}

const mostTexts = 30;
const weeksTold = 8;

/** What a learner read and how it went, for the learner and the family too: no level is in it. */
export function readReadingStory(deps: Deps, actor: Actor, learnerId: string) {
  return inDistrict(deps.connection, actor, async (tx) => {
    const learner = await getVisibleLearner(tx, actor, learnerId);
    await recordAccess(tx, actor, { learnerId, what: 'record' });
    const { today, timeZone } = await readDays(tx, actor, { now: deps.now() });
    const since = schoolYearStart(today);
    const asked = { districtId: actor.districtId, learnerId, since, today, timeZone };
    const growth = [
      ...(await listGrowth(tx, { ...asked, learnerIds: [learnerId], language: 'en' })),
      ...(await listGrowth(tx, { ...asked, learnerIds: [learnerId], language: 'es' })),
    ];
    return {
      givenName: learner.given_name,
      since,
      textsRead: growth.reduce((sum, each) => sum + each.textsRead, 0),
      minutes: growth.reduce((sum, each) => sum + each.minutes, 0),
      weeks: await listWeeks(tx, asked),
      votes: addVotes(growth.map(({ votes }) => votes)),
      readsHarderTexts: growth.some(({ change }) => change !== null && change.low > 0),
      texts: await listTexts(tx, asked),
    };
  });
}

async function listTexts(
  tx: Tx,
  { districtId, learnerId, since, timeZone }: OfReader,
): Promise<ReadText[]> {
  const { rows } = await sql<ReadText>`
    select t.text_id as "textId", t.title, (max(r.last_at) at time zone ${timeZone})::date::text as "readOn",
      bool_or(r.finished_at is not null) as finished, round(sum(r.seconds) / 60.0)::int as minutes
    from reading r join text t on t.district_id = r.district_id and t.text_id = r.text_id
    where r.district_id = ${districtId}::uuid and r.learner_id = ${learnerId}::uuid
      and r.last_at >= (${since}::date)::timestamp at time zone ${timeZone}
    group by t.text_id, t.title order by max(r.last_at) desc limit ${mostTexts}`.execute(tx);
  return rows;
}

async function listWeeks(tx: Tx, { districtId, learnerId, today, timeZone }: OfReader) {
  const { rows } = await sql<{ startsOn: string; minutes: number }>`
    select week::date::text as "startsOn", coalesce(round(sum(r.seconds) / 60.0), 0)::int as minutes
    from generate_series(date_trunc('week', ${today}::date::timestamp) - make_interval(weeks => ${weeksTold - 1}),
      date_trunc('week', ${today}::date::timestamp), interval '1 week') as each (week)
    left join reading r on r.district_id = ${districtId}::uuid and r.learner_id = ${learnerId}::uuid
      and date_trunc('week', r.last_at at time zone ${timeZone}) = week
    group by week order by week`.execute(tx);
  return rows;
}
