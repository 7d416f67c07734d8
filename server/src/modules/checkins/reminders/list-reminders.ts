import { sql } from 'kysely';
import type { Tx } from '../../../platform/db/database.ts';
import type { RemindedTalk } from './reminder-message.ts';

export interface ToRemind {
  readonly personId: string;
  readonly email: string;
  readonly givenName: string;
  readonly language: 'en' | 'es';
  readonly talks: readonly RemindedTalk[];
}

interface TalkRow {
  readonly person_id: string;
  readonly email: string;
  readonly given_name: string;
  readonly language: string;
  readonly as: RemindedTalk['as'];
  readonly learner_name: string;
  readonly adult_name: string;
  readonly at_time: string | null;
  readonly minutes: number;
}

/**
 * Who hears of the talks of a day: the adult, the learner, and the guardians whom no custody limit keeps out; of them those who have a mail
 * address, have not stopped it, and have had no reminder on `sentOn`.
 */
export async function listReminders(
  tx: Tx,
  {
    districtId,
    day,
    sentOn,
  }: { readonly districtId: string; readonly day: string; readonly sentOn: string },
): Promise<readonly ToRemind[]> {
  const { rows } = await sql<TalkRow>`
    with talk as (
      select c.* from check_in c where c.district_id = ${districtId}::uuid and c.day = ${day}::date
        and c.held_at is null and c.cancelled_at is null
    ), told as (
      select t.check_in_id, t.adult_id as person_id, 'adult' as "as" from talk t
      union all
      select t.check_in_id, t.learner_id, 'learner' from talk t
      union all
      select t.check_in_id, g.guardian_id, 'family' from talk t join guardianship g on g.district_id = t.district_id
        and g.learner_id = t.learner_id and g.active and g.access <> 'none'
    )
    select p.person_id, p.email, coalesce(p.preferred_name, p.given_name) as given_name, p.language, told."as",
      coalesce(l.preferred_name, l.given_name) as learner_name, a.given_name || ' ' || a.family_name as adult_name, t.at_time, t.minutes
    from told
    join talk t on t.check_in_id = told.check_in_id
    join person p on p.district_id = t.district_id and p.person_id = told.person_id and p.active and p.email is not null
    join person l on l.district_id = t.district_id and l.person_id = t.learner_id and l.active
    join person a on a.district_id = t.district_id and a.person_id = t.adult_id and a.active
    where not exists (select from reminder_stop s where s.district_id = t.district_id and s.person_id = p.person_id)
      and not exists (select from reminder_sent r where r.district_id = t.district_id and r.person_id = p.person_id
        and r.day = ${sentOn}::date)
    order by p.person_id, t.at_time nulls last, l.family_name, l.given_name`.execute(tx);
  return [...Map.groupBy(rows, (row) => row.person_id)].map(([personId, talks]) => {
    const { email, given_name, language } = talks[0]!;
    return {
      personId,
      email,
      givenName: given_name,
      language: language.startsWith('es') ? 'es' : 'en',
      talks: talks.map((row) => ({
        as: row.as,
        learnerName: row.learner_name,
        adultName: row.adult_name,
        time: row.at_time?.slice(0, 5) ?? null,
        minutes: row.minutes,
      })),
    };
  });
}
