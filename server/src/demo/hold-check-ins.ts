import { sql } from 'kysely';
import { asSystem, inDistrict } from '../platform/db/scope.ts';
import type { Deps } from '../platform/deps.ts';
import { newId } from '../platform/id.ts';

interface Mentee {
  readonly learner_id: string;
  readonly adult_id: string;
  readonly number: number;
}

const notes = [
  'We looked at the week together. Reading in the morning works better than after lunch.',
  'Proud of the fractions game. Wants to try the next level with a partner.',
  'The steps felt too long. We agreed on shorter ones and a break in between.',
  'Talked about the science fair: a good reason to practise measuring.',
  'Asks for help more easily in a small group. We will keep the Tuesday group.',
  'Explained in own words how to compare two fractions. That was new.',
];
const decisions = [
  { who: 'learner', text: 'Read ten pages before breakfast' },
  { who: 'adult', text: 'Find a partner for the fractions game' },
  { who: 'learner', text: 'Ask one question a day in class' },
  { who: 'family', text: 'Keep a quiet place for reading' },
  { who: 'learner', text: 'Finish the measuring sheet' },
];
const wishes = ['my reading group', ''];

/** Talks of the past weeks in the homerooms of grades 5 and 6, some planned for this week, and two learners who ask for one. */
export async function holdCheckIns(deps: Deps, districtId: string): Promise<void> {
  await inDistrict(deps.connection, asSystem({ districtId }), async (tx) => {
    const { rows } = await sql<Mentee>`
      select distinct on (l.person_id) l.person_id as learner_id, t.person_id as adult_id, abs(hashtext(p.source_id)) % 100 as number
      from class h
      join enrolment l on l.district_id = h.district_id and l.class_id = h.class_id and l.role = 'learner' and l.active
      join enrolment t on t.district_id = h.district_id and t.class_id = h.class_id and t.role = 'teacher' and t.active
      join person p on p.district_id = l.district_id and p.person_id = l.person_id
      where h.kind = 'homeroom' and h.grades && array['5', '6']
      order by l.person_id, t.is_primary desc, t.person_id`.execute(tx);
    const now = deps.now();
    for (const { learner_id, adult_id, number } of rows) {
      const row = { district_id: districtId, learner_id };
      if (number < 70) {
        const check_in_id = newId();
        const day = daysFrom(now, -(3 + (number % 19)));
        await sql`insert into check_in (district_id, learner_id, check_in_id, adult_id, day, at_time, minutes, shared_note, note_revision,
            planned_by, planned_at, changed_at, held_at, agenda, known)
          select ${districtId}::uuid, ${learner_id}::uuid, ${check_in_id}::uuid, ${adult_id}::uuid, ${day}::date, '09:40', 10,
            ${notes[number % notes.length]}, 1, ${adult_id}::uuid, ${day}::timestamptz, ${day}::timestamptz, ${`${day}T15:50:00Z`}::timestamptz, '[]',
            coalesce((select jsonb_object_agg(skill_id, jsonb_build_object('mastery', mastery * case when abs(hashtext(skill_id::text)) % 3 = 0
              then 0.6 else 1 end, 'low', low * 0.6, 'high', high, 'opportunities', greatest(opportunities - 2, 1), 'correct', correct * 0.7))
              from estimate m where m.district_id = ${districtId}::uuid and m.learner_id = ${learner_id}::uuid), '{}')`.execute(
          tx,
        );
        const decision = decisions[number % decisions.length]!;
        await tx
          .insertInto('check_in_decision')
          .values({
            ...row,
            decision_id: newId(),
            check_in_id,
            text: decision.text,
            who: decision.who as 'learner',
            due_on: daysFrom(now, (number % 13) - 4),
            decided_by: adult_id,
            decided_at: now,
            done_at: number % 3 === 0 ? now : null,
            done_by: number % 3 === 0 ? learner_id : null,
          })
          .execute();
      }
      if (number % 5 === 0) {
        await tx
          .insertInto('check_in')
          .values({
            ...row,
            check_in_id: newId(),
            adult_id,
            day: daysFrom(now, number % 4),
            at_time: number % 2 === 0 ? '09:40' : null,
            minutes: 10,
            planned_by: adult_id,
            planned_at: now,
            changed_at: now,
            held_at: null,
            cancelled_at: null,
            agenda: null,
            known: null,
          })
          .execute();
      }
      if (number % 17 === 1) {
        await tx
          .insertInto('check_in_topic')
          .values({
            ...row,
            topic_id: newId(),
            kind: 'talk-asked',
            text: wishes[number % wishes.length] ?? '',
            author_id: learner_id,
            raised_at: now,
            settled_in: null,
          })
          .execute();
      }
    }
  });
}

/** That many days from now; the Friday before where it falls on a weekend. */
function daysFrom(now: Date, days: number): string {
  const date = new Date(now.getTime() + days * 86_400_000);
  const weekend = { 6: 1, 0: 2 }[date.getUTCDay()] ?? 0;
  return new Date(date.getTime() - weekend * 86_400_000).toISOString().slice(0, 10);
}
