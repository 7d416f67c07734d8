import type pg from 'pg';

export interface Visitor {
  readonly personId: string;
  readonly role: 'teacher' | 'learner';
  readonly classId: string;
  readonly learnerIds: readonly string[];
}

/** Teachers of classes spread over the district, and learners of other classes. */
export async function pickPeople(
  owner: pg.Client,
  { teachers, learners }: { readonly teachers: number; readonly learners: number },
): Promise<readonly Visitor[]> {
  const { rows } = await owner.query<{ class_id: string; teacher: string; learners: string[] }>(`
    select e.class_id,
      min(e.person_id::text) filter (where e.role = 'teacher') as teacher,
      array_agg(e.person_id::text order by e.person_id) filter (where e.role = 'learner') as learners
    from enrolment e group by e.class_id order by e.class_id`);
  const step = Math.floor(rows.length / (teachers + learners));
  const chosen = Array.from({ length: teachers + learners }, (_, at) => rows[at * step]!);
  return chosen.map((row, at) => ({
    personId: at % 2 === 0 && at / 2 < teachers ? row.teacher : row.learners[at % 30]!,
    role: at % 2 === 0 && at / 2 < teachers ? 'teacher' : 'learner',
    classId: row.class_id,
    learnerIds: row.learners,
  }));
}
