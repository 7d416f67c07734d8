import { sql } from 'kysely';
import { recordAudit } from '../../platform/audit.ts';
import type { Actor } from '../../platform/auth/actor.ts';
import type { Tx } from '../../platform/db/database.ts';
import { inDistrict } from '../../platform/db/scope.ts';
import type { Deps } from '../../platform/deps.ts';
import { notFound, Problem } from '../../platform/errors.ts';
import { getClassToMentor, listLearnersOf, readClassMentors } from './mentors-of-class.ts';

export interface GivenMentor {
  readonly learnerId: string;
  /** Null: whoever the homeroom class says. */
  readonly mentorId: string | null;
}

/** Names the mentors of some or all of a class, all of them or none. A mentor has to be somebody who may see the learner. */
export function setMentors(
  deps: Deps,
  actor: Actor,
  given: { readonly classId: string; readonly mentors: readonly GivenMentor[] },
) {
  return inDistrict(deps.connection, actor, async (tx) => {
    await getClassToMentor(tx, actor, given.classId);
    await refuseOthersLearners(tx, actor, given);
    const named = given.mentors.flatMap(({ learnerId, mentorId }) =>
      mentorId === null ? [] : [{ learnerId, mentorId }],
    );
    await refuseStrangers(tx, actor, named);
    await clearMentors(tx, actor, given.mentors);
    if (named.length > 0) await insertMentors(tx, actor, { named, now: deps.now() });
    for (const { learnerId, mentorId } of given.mentors) {
      await recordAudit(tx, actor, {
        action: mentorId === null ? 'clear-mentor' : 'set-mentor',
        subjectType: 'learner',
        subjectId: learnerId,
        detail: { mentorId },
      });
    }
    return readClassMentors(tx, actor, given.classId);
  });
}

async function refuseOthersLearners(
  tx: Tx,
  actor: Actor,
  { classId, mentors }: { readonly classId: string; readonly mentors: readonly GivenMentor[] },
): Promise<void> {
  const here = new Set((await listLearnersOf(tx, actor, classId)).map((row) => row.person_id));
  if (mentors.some(({ learnerId }) => !here.has(learnerId))) throw notFound('learner');
}

interface Named {
  readonly learnerId: string;
  readonly mentorId: string;
}

async function refuseStrangers(
  tx: Tx,
  { districtId }: Actor,
  named: readonly Named[],
): Promise<void> {
  const { rows } = await sql<{ unknown: number }>`
    select count(*)::int as unknown
    from unnest(${named.map((one) => one.learnerId)}::uuid[], ${named.map((one) => one.mentorId)}::uuid[]) as n (learner_id, mentor_id)
    where not exists (select from person p where p.district_id = ${districtId}::uuid and p.person_id = n.mentor_id and p.active)
      or not (
        exists (select from enrolment a join enrolment l on l.district_id = a.district_id and l.class_id = a.class_id
          where a.district_id = ${districtId}::uuid and a.person_id = n.mentor_id and a.role in ('teacher', 'aide') and a.active
            and l.person_id = n.learner_id and l.role = 'learner' and l.active)
        or exists (select from person_role r where r.district_id = ${districtId}::uuid and r.person_id = n.mentor_id
          and r.role in ('coach', 'principal') and (r.school_id is null or r.school_id in (select s.school_id from person_role s
            where s.district_id = ${districtId}::uuid and s.person_id = n.learner_id and s.role = 'learner'))))`.execute(
    tx,
  );
  const unknown = rows[0]?.unknown ?? 0;
  if (unknown > 0) throw mentorUnknown(unknown);
}

async function clearMentors(
  tx: Tx,
  { districtId }: Actor,
  mentors: readonly GivenMentor[],
): Promise<void> {
  await tx
    .deleteFrom('mentorship')
    .where('district_id', '=', districtId)
    .where(sql<boolean>`learner_id = any(${mentors.map((one) => one.learnerId)}::uuid[])`)
    .execute();
}

async function insertMentors(
  tx: Tx,
  { districtId, personId }: Actor,
  { named, now }: { readonly named: readonly Named[]; readonly now: Date },
): Promise<void> {
  await tx
    .insertInto('mentorship')
    .values(
      named.map(({ learnerId, mentorId }) => ({
        district_id: districtId,
        learner_id: learnerId,
        mentor_id: mentorId,
        since: now,
        set_by: personId,
      })),
    )
    .execute();
}

function mentorUnknown(learners: number): Problem {
  return new Problem({
    code: 'mentor-does-not-know-learner',
    status: 409,
    message: 'A mentor has to be somebody who may see the learner: nothing was changed.',
    next: 'Choose somebody who teaches the learner, or a coach or principal of the school.',
    params: { learners },
  });
}
