import type { Tx } from '../../platform/db/database.ts';
import { newId } from '../../platform/id.ts';
import type { SmallDistrict } from '../../testing/small-district.ts';

/** A class of grade 3 in the first school with so many learners of its own; or more of them in one that is there. */
export async function addPilotClass(
  tx: Tx,
  { districtId, schoolId }: SmallDistrict,
  { classId = newId(), learners }: { readonly classId?: string; readonly learners: number },
): Promise<{ readonly classId: string; readonly learners: readonly string[] }> {
  const row = { district_id: districtId };
  await tx
    .insertInto('class')
    .values({
      ...row,
      class_id: classId,
      source_id: classId,
      school_id: schoolId,
      course_id: null,
      title: 'Grade 3 reading',
      code: null,
      location: null,
      grades: ['03'],
    })
    .onConflict((conflict) =>
      conflict.columns(['district_id', 'class_id']).doUpdateSet({ grades: ['03'] }),
    )
    .execute();
  const ids = Array.from({ length: learners }, newId);
  for (const [at, personId] of ids.entries()) {
    await tx
      .insertInto('person')
      .values({
        ...row,
        person_id: personId,
        source_id: personId,
        given_name: `Reader ${at}`,
        family_name: classId.slice(-4),
        username: personId,
        grades: ['03'],
      })
      .execute();
    await tx
      .insertInto('person_role')
      .values({
        ...row,
        role_id: newId(),
        person_id: personId,
        role: 'learner',
        school_id: schoolId,
      })
      .execute();
    await tx
      .insertInto('enrolment')
      .values({
        ...row,
        enrolment_id: newId(),
        source_id: newId(),
        class_id: classId,
        person_id: personId,
        role: 'learner',
        begins_on: null,
        ends_on: null,
      })
      .execute();
  }
  return { classId, learners: ids };
}

interface Heard {
  readonly districtId: string;
  readonly learnerId: string;
  readonly readOn: string;
  /** In the minute that was listened. */
  readonly correctWords: number;
}

/** A finished running record of one minute. */
export async function hear(tx: Tx, { districtId, learnerId, readOn, correctWords }: Heard) {
  await tx
    .insertInto('running_record')
    .values({
      district_id: districtId,
      learner_id: learnerId,
      record_id: newId(),
      text_id: null,
      title: 'A book in the hand',
      language: 'en',
      passage: '',
      text_grade: null,
      text_error: null,
      way: 'paper',
      read_on: readOn,
      started_by: null,
      started_at: new Date(`${readOn}T15:00:00Z`),
      content: '{}',
      saved_at: new Date(`${readOn}T15:00:00Z`),
      words: correctWords + 2,
      errors: 2,
      self_corrections: 0,
      correct_words: correctWords,
      seconds: 60,
      finished_at: new Date(`${readOn}T15:05:00Z`),
      finished_by: null,
      withdrawn_at: null,
      withdrawn_by: null,
      withdrawn_because: null,
    })
    .execute();
}
