import { sql } from 'kysely';
import { schoolsAs, type Actor } from '../../../platform/auth/actor.ts';
import { recordAudit } from '../../../platform/audit.ts';
import type { Tx } from '../../../platform/db/database.ts';
import { notFound } from '../../../platform/errors.ts';

/** The school, if the actor leads it. */
export async function getLedSchool(tx: Tx, actor: Actor, schoolId: string) {
  const led = schoolsAs(actor, 'principal', 'administrator');
  const found = await tx
    .selectFrom('school')
    .select(['school_id', 'name'])
    .where('district_id', '=', actor.districtId)
    .where('school_id', '=', schoolId)
    .executeTakeFirst();
  if (found === undefined || (led !== 'all' && !led.includes(schoolId))) throw notFound('school');
  return found;
}

/** The act by which children's names may leave the server by mail, or no longer. */
export async function setSchoolMail(
  tx: Tx,
  actor: Actor,
  { schoolId, on, now }: { readonly schoolId: string; readonly on: boolean; readonly now: Date },
): Promise<void> {
  await getLedSchool(tx, actor, schoolId);
  if (on)
    await tx
      .insertInto('family_digest')
      .values({
        district_id: actor.districtId,
        school_id: schoolId,
        switched_on_by: actor.personId,
        switched_on_at: now,
      })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  else
    await tx
      .deleteFrom('family_digest')
      .where('district_id', '=', actor.districtId)
      .where('school_id', '=', schoolId)
      .execute();
  await recordAudit(tx, actor, {
    action: on ? 'switch-family-mail-on' : 'switch-family-mail-off',
    subjectType: 'school',
    subjectId: schoolId,
  });
}

interface SchoolRow {
  readonly school_id: string;
  readonly name: string;
  readonly switched_on_at: Date | null;
  readonly by_name: string | null;
  readonly reached: number;
  readonly stopped: number;
  readonly without_address: number;
  readonly last_week: string | null;
  readonly last_sent: number;
  readonly last_refused: number;
}

/** The schools that the actor leads, whether they send, and whom a mail would reach. */
export async function listSchoolMail(tx: Tx, actor: Actor) {
  const led = schoolsAs(actor, 'principal', 'administrator');
  const { rows } = await sql<SchoolRow>`
    with guardian as (
      select distinct r.school_id, p.person_id, p.email is not null as has_address,
        exists (select from digest_stop d where d.district_id = p.district_id and d.guardian_id = p.person_id) as has_stopped
      from guardianship g
        join person p on p.district_id = g.district_id and p.person_id = g.guardian_id and p.active
        join person c on c.district_id = g.district_id and c.person_id = g.learner_id and c.active
        join person_role r on r.district_id = g.district_id and r.person_id = g.learner_id and r.role = 'learner'
      where g.district_id = ${actor.districtId}::uuid and g.active and g.access <> 'none'
    ), last as (
      select max(week) as week from digest_sending where district_id = ${actor.districtId}::uuid
    )
    select s.school_id, s.name, f.switched_on_at, b.given_name || ' ' || b.family_name as by_name,
      count(*) filter (where g.has_address and not g.has_stopped)::int as reached,
      count(*) filter (where g.has_address and g.has_stopped)::int as stopped,
      count(*) filter (where not g.has_address)::int as without_address,
      (select week::text from last) as last_week,
      count(d.guardian_id) filter (where d.sent_at is not null)::int as last_sent,
      count(d.guardian_id) filter (where d.refused is not null)::int as last_refused
    from school s
      left join family_digest f on f.district_id = s.district_id and f.school_id = s.school_id
      left join person b on b.district_id = f.district_id and b.person_id = f.switched_on_by
      left join guardian g on g.school_id = s.school_id
      left join digest_sending d on d.district_id = s.district_id and d.guardian_id = g.person_id and d.week = (select week from last)
    where s.district_id = ${actor.districtId}::uuid and s.active
      and (${led === 'all'} or s.school_id = any(${led === 'all' ? [] : led}::uuid[]))
    group by s.school_id, s.name, f.switched_on_at, b.given_name, b.family_name
    order by s.name`.execute(tx);
  return rows.map(presentSchool);
}

function presentSchool(row: SchoolRow) {
  return {
    schoolId: row.school_id,
    name: row.name,
    on:
      row.switched_on_at === null
        ? null
        : { at: row.switched_on_at.toISOString(), byName: row.by_name },
    reached: row.reached,
    stopped: row.stopped,
    withoutAddress: row.without_address,
    last:
      row.last_week === null || row.last_sent + row.last_refused === 0
        ? null
        : { week: row.last_week, sent: row.last_sent, refused: row.last_refused },
  };
}
