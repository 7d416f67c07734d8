import { sql } from 'kysely';
import { asSystem, inDistrict } from '../platform/db/scope.ts';
import type { Deps } from '../platform/deps.ts';

/**
 * Brings the drafted plans into every state that a page shows: some talked through and active, some waiting for the learner, some untouched,
 * a few gone stale, a few due for a review; and some of the week's steps done. Which ones follows from the learner's id, so that the demo is always the same.
 */
export async function approveSome(deps: Deps, districtId: string): Promise<void> {
  await inDistrict(deps.connection, asSystem({ districtId }), async (tx) => {
    await sql`create temp table lot on commit drop as
      select p.plan_id, p.learner_id, p.version, l.source_id, abs(hashtext(l.source_id)) % 100 as number, (
        select e.person_id from enrolment mine join enrolment e on e.district_id = mine.district_id and e.class_id = mine.class_id
        where mine.district_id = p.district_id and mine.person_id = p.learner_id and mine.active and e.role = 'teacher' and e.active
        order by e.is_primary desc, e.person_id limit 1) as teacher_id
      from plan p join person l on l.district_id = p.district_id and l.person_id = p.learner_id`.execute(
      tx,
    );
    await sql`insert into plan_approval (district_id, plan_id, version, voice, approved_by)
      select ${districtId}::uuid, plan_id, version, 'teacher', teacher_id from lot where number < 55 and teacher_id is not null`.execute(
      tx,
    );
    await sql`insert into plan_approval (district_id, plan_id, version, voice, approved_by)
      select ${districtId}::uuid, plan_id, version, 'learner', learner_id from lot where number < 38 and teacher_id is not null`.execute(
      tx,
    );
    await sql`update plan set state = case when lot.number < 38 then 'active' else 'in-review' end from lot
      where plan.district_id = ${districtId}::uuid and plan.plan_id = lot.plan_id and lot.number < 55 and lot.teacher_id is not null`.execute(
      tx,
    );
    await sql`update plan set review_due_on = ${deps.now()}::date + lot.number - 4 from lot
      where plan.district_id = ${districtId}::uuid and plan.plan_id = lot.plan_id and plan.state = 'active'`.execute(
      tx,
    );
    await sql`update plan set changed_at = ${deps.now()}::timestamptz - interval '30 days', drafted_at = ${deps.now()}::timestamptz - interval '30 days'
      from lot where plan.district_id = ${districtId}::uuid and plan.plan_id = lot.plan_id and lot.number between 92 and 97`.execute(
      tx,
    );
    await sql`update step set done_at = ${deps.now()}::timestamptz - interval '1 day', done_by = lot.learner_id from lot
      where step.district_id = ${districtId}::uuid and step.plan_id = lot.plan_id and lot.number < 55
        and abs(hashtext(lot.source_id || ' ' || step.position::text)) % 100 < 45`.execute(tx);
  });
}
