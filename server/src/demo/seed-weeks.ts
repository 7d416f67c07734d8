import { sql } from 'kysely';
import { asSystem, inDistrict } from '../platform/db/scope.ts';
import type { Tx } from '../platform/db/database.ts';
import type { Deps } from '../platform/deps.ts';

/** The week before the one that is drafted: most of it done, some of it slipped; two ideas of learners and a teacher's word on a pace. */
export function seedWeeks(deps: Deps, districtId: string): Promise<void> {
  return inDistrict(deps.connection, asSystem({ districtId }), async (tx) => {
    await addLastWeek(tx, districtId);
    await addProposals(tx, districtId);
    await addJudgement(tx, districtId);
  });
}

/** Whom a thing befalls, the same at every seeding. */
const lot = sql.raw(`abs(hashtext(p.learner_id::text || coalesce(k.own, '')))`);

async function addLastWeek(tx: Tx, districtId: string): Promise<void> {
  const district = sql`${districtId}::uuid`;
  await sql`insert into week (district_id, plan_id, week_id, starts_on, minutes_available)
    select w.district_id, w.plan_id, gen_random_uuid(), w.starts_on - 7, w.minutes_available from week w
    where w.district_id = ${district}`.execute(tx);
  await sql`insert into step (district_id, plan_id, week_id, step_id, goal_id, about_id, position, kind, own, title, minutes, importance,
      because, done_at, done_by)
    select p.district_id, p.plan_id, w.week_id, gen_random_uuid(), g.goal_id, coalesce(g.standard_id, g.skill_id), k.place, k.own, k.own,
      g.title, k.minutes, k.importance, '[{"code": "for-goal", "values": {"number": 1}}]',
      case when ${lot} % 4 > 0 then (w.starts_on + 3)::timestamptz + interval '15 hours' end,
      case when ${lot} % 4 > 0 then p.learner_id end
    from plan p
    join week w on w.district_id = p.district_id and w.plan_id = p.plan_id
      and w.starts_on = (select min(o.starts_on) from week o where o.district_id = p.district_id and o.plan_id = p.plan_id)
    join goal g on g.district_id = p.district_id and g.plan_id = p.plan_id and g.position = 0
    cross join (values (0, 'practice', 15, 'must'), (1, 'partner', 10, 'should'), (2, 'conference', 5, 'should'))
      as k (place, own, minutes, importance)
    where p.district_id = ${district}`.execute(tx);
}

async function addProposals(tx: Tx, districtId: string): Promise<void> {
  await sql`insert into step_proposal (district_id, plan_id, proposal_id, learner_id, week_id, kind, title, minutes, proposed_by)
    select p.district_id, p.plan_id, gen_random_uuid(), p.learner_id, w.week_id, idea.kind, idea.title, idea.minutes, p.learner_id
    from (values ('ines.andrade', 'project', 'Plan the snack table for our class party', 20),
      ('tomas.andrade', 'game', 'Teach my cousin the fraction game', 15)) as idea (username, kind, title, minutes)
    join person l on l.district_id = ${districtId}::uuid and l.username = idea.username
    join plan p on p.district_id = l.district_id and p.learner_id = l.person_id
    join lateral (select o.week_id from week o where o.district_id = p.district_id and o.plan_id = p.plan_id
      order by o.starts_on desc limit 1) w on true`.execute(tx);
}

async function addJudgement(tx: Tx, districtId: string): Promise<void> {
  await sql`insert into pace_judgement (district_id, learner_id, judgement_id, word, reason, made_by, expires_on)
    select l.district_id, l.person_id, gen_random_uuid(), 'on', 'She reads at home every evening; the ticks do not show it.', t.person_id,
      current_date + 35
    from person l join person t on t.district_id = l.district_id and t.username = 'rosalind.mensah'
    where l.district_id = ${districtId}::uuid and l.username = 'ines.andrade'`.execute(tx);
}
