import { sql } from 'kysely';
import type { Scope } from '../../platform/db/scope.ts';
import type { Tx } from '../../platform/db/database.ts';

export interface StandardFilter {
  readonly frameworkId?: string | undefined;
  readonly parentId?: string | undefined;
  readonly search?: string | undefined;
  readonly grade?: string | undefined;
  readonly after?: string | undefined;
}

export interface StandardRecord {
  readonly standard_id: string;
  readonly parent_id: string | null;
  readonly code: string | null;
  readonly kind: string;
  readonly short_title: string | null;
  readonly statement: string;
  readonly i_can: string | null;
  readonly grades: string[];
  readonly child_count: number;
}

const pageLength = 200;

export async function listFrameworks(tx: Tx, { districtId }: Scope) {
  return tx
    .selectFrom('framework')
    .selectAll()
    .select([
      sql<number>`(select count(*)::int from standard s where s.district_id = framework.district_id
        and s.framework_id = framework.framework_id and s.active and s.code is not null)`.as(
        'standard_count',
      ),
      sql<string[]>`coalesce((select array_agg(distinct g) from standard s, unnest(s.grades) g
        where s.district_id = framework.district_id and s.framework_id = framework.framework_id and s.active), '{}')`.as(
        'grades',
      ),
    ])
    .where('district_id', '=', districtId)
    .where('active', '=', true)
    .orderBy('subject')
    .orderBy('title')
    .execute();
}

/** A level of the tree, or what a search finds: by code (also a part of one) or by all the words. */
export async function listStandards(
  tx: Tx,
  scope: Scope & { readonly language: string },
  filter: StandardFilter,
) {
  const offset = Math.max(0, Number(filter.after ?? 0) || 0);
  const matching = matchStandards(tx, scope, filter);
  const { count } = await matching
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  const rows = await matching
    .select(standardColumns(scope.language))
    .orderBy('standard.depth')
    .orderBy('standard.position')
    .orderBy('standard.code')
    .limit(pageLength)
    .offset(offset)
    .execute();
  const next = offset + rows.length;
  return { rows, total: count, nextAfter: next < count ? String(next) : null };
}

function standardColumns(language: string) {
  return [
    'standard.standard_id',
    'standard.parent_id',
    'standard.code',
    'standard.kind',
    'standard.short_title',
    'standard.statement',
    'standard.grades',
    sql<
      string | null
    >`(select w.i_can from standard_wording w where w.district_id = standard.district_id
      and w.standard_id = standard.standard_id and w.language = ${language})`.as('i_can'),
    sql<number>`(select count(*)::int from standard c where c.district_id = standard.district_id
      and c.parent_id = standard.standard_id and c.active)`.as('child_count'),
  ] as const;
}

function matchStandards(
  tx: Tx,
  { districtId }: Scope,
  { frameworkId, parentId, search = '', grade }: StandardFilter,
) {
  const words = search.trim();
  return tx
    .selectFrom('standard')
    .where('standard.district_id', '=', districtId)
    .where('standard.active', '=', true)
    .$if(frameworkId !== undefined, (query) =>
      query.where('standard.framework_id', '=', frameworkId ?? ''),
    )
    .$if(parentId !== undefined, (query) => query.where('standard.parent_id', '=', parentId ?? ''))
    .$if(parentId === undefined && words === '' && grade === undefined, (query) =>
      query.where('standard.parent_id', 'is', null),
    )
    .$if(grade !== undefined, (query) =>
      query.where(sql<boolean>`${grade ?? ''} = any(standard.grades)`),
    )
    .$if(words !== '', (query) =>
      query.where(
        sql<boolean>`(standard.search @@ websearch_to_tsquery('simple', ${words})
          or standard.code ilike ${`%${words.replaceAll(/[\\%_]/g, '\\$&')}%`}
          or standard.alternative_code ilike ${`%${words.replaceAll(/[\\%_]/g, '\\$&')}%`}
          or exists (select from standard_wording w where w.district_id = standard.district_id
            and w.standard_id = standard.standard_id and w.i_can ilike ${`%${words.replaceAll(/[\\%_]/g, '\\$&')}%`}))`,
      ),
    );
}

export async function findStandard(
  tx: Tx,
  scope: Scope & { readonly language: string },
  standardId: string,
) {
  return tx
    .selectFrom('standard')
    .innerJoin('framework', (join) =>
      join
        .onRef('framework.district_id', '=', 'standard.district_id')
        .onRef('framework.framework_id', '=', 'standard.framework_id'),
    )
    .select(standardColumns(scope.language))
    .select([
      'standard.alternative_code',
      'standard.notes',
      'standard.aligned_to',
      'framework.framework_id',
      'framework.title as framework_title',
      'framework.rights_notice',
      'framework.licence_uri',
      'framework.attribution',
    ])
    .where('standard.district_id', '=', scope.districtId)
    .where('standard.standard_id', '=', standardId)
    .executeTakeFirst();
}

interface Reference {
  standard_id: string;
  code: string | null;
  title: string;
}

/** From the top of the tree down to the parent. */
export async function listAncestors(
  tx: Tx,
  { districtId }: Scope,
  standardId: string,
): Promise<Reference[]> {
  const { rows } = await sql<Reference>`
    with recursive up as (
      select parent_id, 0 as height from standard where district_id = ${districtId}::uuid and standard_id = ${standardId}::uuid
      union all
      select s.parent_id, up.height + 1 from up join standard s on s.district_id = ${districtId}::uuid and s.standard_id = up.parent_id
      where up.height < 20
    )
    select s.standard_id, s.code, coalesce(s.short_title, s.statement) as title
    from up join standard s on s.district_id = ${districtId}::uuid and s.standard_id = up.parent_id
    order by up.height desc`.execute(tx);
  return rows;
}

export async function listNeighbours(
  tx: Tx,
  { districtId }: Scope,
  standardId: string,
  side: 'before' | 'after',
): Promise<Reference[]> {
  const [mine, theirs] =
    side === 'before'
      ? (['standard_id', 'prerequisite_id'] as const)
      : (['prerequisite_id', 'standard_id'] as const);
  return tx
    .selectFrom('standard_prerequisite as p')
    .innerJoin('standard as s', (join) =>
      join.onRef('s.district_id', '=', 'p.district_id').onRef('s.standard_id', '=', `p.${theirs}`),
    )
    .select([
      's.standard_id',
      's.code',
      sql<string>`coalesce(s.short_title, s.statement)`.as('title'),
    ])
    .where('p.district_id', '=', districtId)
    .where(`p.${mine}`, '=', standardId)
    .orderBy('s.position')
    .orderBy('s.code')
    .execute();
}

export async function listWordings(tx: Tx, { districtId }: Scope, standardId: string) {
  return tx
    .selectFrom('standard_wording')
    .select(['language', 'i_can'])
    .where('district_id', '=', districtId)
    .where('standard_id', '=', standardId)
    .orderBy('language')
    .execute();
}

export async function listSkillsOf(tx: Tx, { districtId }: Scope, standardId: string) {
  return tx
    .selectFrom('skill')
    .select(['skill_id', 'name'])
    .where('district_id', '=', districtId)
    .where('standard_id', '=', standardId)
    .orderBy('name')
    .execute();
}

export interface SkillFilter {
  readonly mapped: 'yes' | 'no' | 'all';
  readonly search?: string | undefined;
}

export async function listSkills(
  tx: Tx,
  { districtId }: Scope,
  { mapped, search = '' }: SkillFilter,
) {
  return tx
    .selectFrom('skill')
    .leftJoin('standard', (join) =>
      join
        .onRef('standard.district_id', '=', 'skill.district_id')
        .onRef('standard.standard_id', '=', 'skill.standard_id'),
    )
    .leftJoin(
      (eb) =>
        eb
          .selectFrom('estimate')
          .select((inner) => ['skill_id', inner.fn.countAll<number>().as('learners')])
          .where('district_id', '=', districtId)
          .groupBy('skill_id')
          .as('known'),
      (join) => join.onRef('known.skill_id', '=', 'skill.skill_id'),
    )
    .select([
      'skill.skill_id',
      'skill.name',
      'skill.standard_id',
      'standard.code',
      sql<string | null>`coalesce(standard.short_title, standard.statement)`.as('title'),
      sql<number>`coalesce(known.learners, 0)::int`.as('learner_count'),
    ])
    .where('skill.district_id', '=', districtId)
    .$if(mapped !== 'all', (query) =>
      query.where('skill.standard_id', mapped === 'yes' ? 'is not' : 'is', null),
    )
    .$if(search.trim() !== '', (query) =>
      query.where('skill.name', 'ilike', `%${search.trim().replaceAll(/[\\%_]/g, '\\$&')}%`),
    )
    .orderBy('skill.name')
    .limit(2000)
    .execute();
}
