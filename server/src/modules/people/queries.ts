import type { Role } from '@everyplan/contract';
import { sql, type RawBuilder } from 'kysely';
import { hasRole, schoolsAs, type Actor } from '../../platform/auth/actor.ts';
import type { Tx } from '../../platform/db/database.ts';
import { maySeeClass, maySeeLearner } from './policy.ts';

export async function listSchools(tx: Tx, actor: Actor) {
  const schools = hasRole(actor, 'administrator')
    ? 'all'
    : schoolsAs(actor, ...actor.roles.map(({ role }) => role));
  return tx
    .selectFrom('school')
    .select((eb) => [
      'school_id',
      'name',
      eb
        .selectFrom('class')
        .select((inner) => inner.fn.countAll<number>().as('count'))
        .whereRef('class.district_id', '=', 'school.district_id')
        .whereRef('class.school_id', '=', 'school.school_id')
        .where('class.active', '=', true)
        .as('class_count'),
      eb
        .selectFrom('person_role')
        .innerJoin('person', (join) =>
          join
            .onRef('person.district_id', '=', 'person_role.district_id')
            .onRef('person.person_id', '=', 'person_role.person_id'),
        )
        .select((inner) => inner.fn.countAll<number>().as('count'))
        .whereRef('person_role.district_id', '=', 'school.district_id')
        .whereRef('person_role.school_id', '=', 'school.school_id')
        .where('person_role.role', '=', 'learner')
        .where('person.active', '=', true)
        .as('learner_count'),
    ])
    .where('district_id', '=', actor.districtId)
    .where('active', '=', true)
    .$if(schools !== 'all', (query) =>
      query.where(sql<boolean>`school_id = any(${schools}::uuid[])`),
    )
    .orderBy('name')
    .execute();
}

export async function listClasses(
  tx: Tx,
  actor: Actor,
  filter: { readonly schoolId?: string | undefined },
) {
  return tx
    .selectFrom('class')
    .innerJoin('school', (join) =>
      join
        .onRef('school.district_id', '=', 'class.district_id')
        .onRef('school.school_id', '=', 'class.school_id'),
    )
    .select([
      'class.class_id',
      'class.title',
      'class.school_id',
      'school.name as school_name',
      'class.grades',
      'class.subjects',
      sql<
        string[]
      >`coalesce((select array_agg(p.given_name || ' ' || p.family_name order by e.is_primary desc, p.family_name)
        from enrolment e join person p on p.district_id = e.district_id and p.person_id = e.person_id
        where e.district_id = class.district_id and e.class_id = class.class_id and e.role = 'teacher' and e.active), '{}')`.as(
        'teacher_names',
      ),
      sql<number>`(select count(*)::int from enrolment e join person p on p.district_id = e.district_id and p.person_id = e.person_id
        where e.district_id = class.district_id and e.class_id = class.class_id and e.role = 'learner' and e.active and p.active)`.as(
        'learner_count',
      ),
    ])
    .where('class.district_id', '=', actor.districtId)
    .where('class.active', '=', true)
    .where(maySeeClass(actor))
    .$if(filter.schoolId !== undefined, (query) =>
      query.where('class.school_id', '=', filter.schoolId ?? ''),
    )
    .orderBy('school.name')
    .orderBy('class.title')
    .limit(1000)
    .execute();
}

export interface PeopleFilter {
  readonly search?: string | undefined;
  readonly role?: string | undefined;
  readonly schoolId?: string | undefined;
  readonly active: 'yes' | 'no' | 'all';
  readonly after?: string | undefined;
}

const pageLength = 50;

const personColumns = [
  'person.person_id',
  'person.given_name',
  'person.family_name',
  'person.grades',
  'person.active',
  sql<Role[]>`coalesce((select array_agg(distinct r.role) from person_role r
    where r.district_id = person.district_id and r.person_id = person.person_id), '{}')`.as(
    'roles',
  ),
  sql<string[]>`coalesce((select array_agg(distinct s.name) from person_role r
    join school s on s.district_id = r.district_id and s.school_id = r.school_id
    where r.district_id = person.district_id and r.person_id = person.person_id), '{}')`.as(
    'school_names',
  ),
  sql<boolean>`exists (select from account_person a
    where a.district_id = person.district_id and a.person_id = person.person_id)`.as('has_sign_in'),
] as const;

/** People by family name, a page at a time; the cursor is how many came before. */
export async function listPeople(tx: Tx, actor: Actor, filter: PeopleFilter) {
  const offset = Math.max(0, Number(filter.after ?? 0) || 0);
  const matching = matchingPeople(tx, actor, filter);
  const { count } = await matching
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  const people = await matching
    .select(personColumns)
    .orderBy('person.family_name')
    .orderBy('person.given_name')
    .orderBy('person.person_id')
    .limit(pageLength)
    .offset(offset)
    .execute();
  const next = offset + people.length;
  return { people, total: count, nextAfter: next < count ? String(next) : null };
}

function matchingPeople(
  tx: Tx,
  actor: Actor,
  { search = '', role, schoolId, active }: PeopleFilter,
) {
  return tx
    .selectFrom('person')
    .where('person.district_id', '=', actor.districtId)
    .where(maySeePerson(actor, sql.ref('person.person_id')))
    .$if(active !== 'all', (query) => query.where('person.active', '=', active === 'yes'))
    .$if(search.trim() !== '', (query) => query.where(nameLike(search)))
    .$if(role !== undefined || schoolId !== undefined, (query) =>
      query.where(holds(role, schoolId)),
    );
}

function nameLike(search: string) {
  const pattern = `%${search.trim().replaceAll(/[\\%_]/g, '\\$&')}%`;
  return sql<boolean>`(person.given_name || ' ' || person.family_name || ' ' || coalesce(person.preferred_name, '') || ' ' ||
    coalesce(person.username, '') || ' ' || coalesce(person.email, '')) ilike ${pattern}`;
}

function holds(role: string | undefined, schoolId: string | undefined) {
  return sql<boolean>`exists (select from person_role r
    where r.district_id = person.district_id and r.person_id = person.person_id
      and (${role ?? null}::text is null or r.role = ${role ?? null})
      and (${schoolId ?? null}::uuid is null or r.school_id = ${schoolId ?? null}::uuid))`;
}

export async function findPerson(tx: Tx, actor: Actor, personId: string) {
  return tx
    .selectFrom('person')
    .select(personColumns)
    .select(['person.username', 'person.email', 'person.language'])
    .where('person.district_id', '=', actor.districtId)
    .where('person.person_id', '=', personId)
    .where(maySeePerson(actor, sql.ref('person.person_id')))
    .executeTakeFirst();
}

export async function listClassesOf(tx: Tx, districtId: string, personId: string) {
  return tx
    .selectFrom('enrolment')
    .innerJoin('class', (join) =>
      join
        .onRef('class.district_id', '=', 'enrolment.district_id')
        .onRef('class.class_id', '=', 'enrolment.class_id'),
    )
    .select(['class.class_id', 'class.title', 'enrolment.role'])
    .where('enrolment.district_id', '=', districtId)
    .where('enrolment.person_id', '=', personId)
    .where('enrolment.active', '=', true)
    .where('class.active', '=', true)
    .orderBy('class.title')
    .execute();
}

type FamilyOf = { readonly learnerId: string } | { readonly guardianId: string };

/**
 * The other side of guardianship, within its limits: the guardians who may be told of a learner (pages or letters), or the children
 * whose pages a guardian may see.
 */
export async function listFamily(tx: Tx, districtId: string, of: FamilyOf) {
  const allowed = 'learnerId' in of ? (['full', 'letters'] as const) : (['full'] as const);
  return selectFamily(tx, districtId, of).where('guardianship.access', 'in', allowed).execute();
}

/** The same with those under a limit, for the staff who set it and must keep to it. */
export async function listFamilyWithLimits(tx: Tx, districtId: string, of: FamilyOf) {
  return selectFamily(tx, districtId, of).execute();
}

function selectFamily(tx: Tx, districtId: string, of: FamilyOf) {
  const [mine, theirs, id] =
    'learnerId' in of
      ? (['learner_id', 'guardian_id', of.learnerId] as const)
      : (['guardian_id', 'learner_id', of.guardianId] as const);
  return tx
    .selectFrom('guardianship')
    .innerJoin('person', (join) =>
      join
        .onRef('person.district_id', '=', 'guardianship.district_id')
        .onRef('person.person_id', '=', `guardianship.${theirs}`),
    )
    .select([
      'person.person_id',
      'person.given_name',
      'person.family_name',
      'guardianship.relationship',
      'guardianship.access',
    ])
    .where('guardianship.district_id', '=', districtId)
    .where(`guardianship.${mine}`, '=', id)
    .where('guardianship.active', '=', true)
    .orderBy('person.family_name')
    .orderBy('person.given_name');
}

/** Staff see the people of their schools; a teacher sees the learners taught and their families. */
function maySeePerson(actor: Actor, personId: RawBuilder<unknown>): RawBuilder<boolean> {
  const schools = schoolsAs(actor, 'principal', 'coach', 'administrator');
  if (schools === 'all') return sql<boolean>`true`;
  return sql<boolean>`(${maySeeLearner(actor, personId)}
    or exists (select from person_role r where r.district_id = ${actor.districtId}::uuid and r.person_id = ${personId}
      and r.school_id = any(${schools}::uuid[]))
    or exists (select from guardianship g where g.district_id = ${actor.districtId}::uuid and g.guardian_id = ${personId}
      and g.active and ${maySeeLearner(actor, sql.ref('g.learner_id'))}))`;
}
