import { sql, type Expression, type SqlBool } from 'kysely';
import { hasRole, schoolsAs, type Actor } from '../../../platform/auth/actor.ts';
import type { Tx } from '../../../platform/db/database.ts';
import { inDistrict } from '../../../platform/db/scope.ts';
import type { Deps } from '../../../platform/deps.ts';
import { notFound } from '../../../platform/errors.ts';
import type { TemplateContent } from './content.ts';

/** The templates of the schools that the actor works in, and of the district. */
export function listTemplates(deps: Deps, actor: Actor) {
  return inDistrict(deps.connection, actor, async (tx) => {
    const rows = await templatesOf(tx, actor);
    return { templates: rows.map(presentTemplate), mayCreateFor: await placesFor(tx, actor) };
  });
}

export function readTemplate(deps: Deps, actor: Actor, templateId: string) {
  return inDistrict(deps.connection, actor, (tx) => getTemplate(tx, actor, templateId));
}

/** A template in full, found through the actor. */
export async function getTemplate(tx: Tx, actor: Actor, templateId: string) {
  const row = await findTemplate(tx, actor, templateId);
  return {
    ...presentTemplate(row),
    revision: row.revision,
    draft: writable(row.draft),
    published: row.published === null ? null : writable(row.published),
    mayEdit: mayEdit(actor, row.school_id),
  };
}

export type TemplateRow = Awaited<ReturnType<typeof templatesOf>>[number];

export async function findTemplate(tx: Tx, actor: Actor, templateId: string): Promise<TemplateRow> {
  const [row] = await templatesOf(tx, actor, templateId);
  if (row === undefined) throw notFound('template');
  return row;
}

/** A principal writes those of the own schools, an administrator also those of the district. */
export function mayEdit(actor: Actor, schoolId: string | null): boolean {
  const schools = schoolsAs(actor, 'principal', 'administrator');
  return schools === 'all' || (schoolId !== null && schools.includes(schoolId));
}

async function templatesOf(tx: Tx, actor: Actor, templateId?: string) {
  return tx
    .selectFrom('plan_template as t')
    .leftJoin('school as s', (join) =>
      join.onRef('s.district_id', '=', 't.district_id').onRef('s.school_id', '=', 't.school_id'),
    )
    .leftJoin('plan_template_version as v', (join) =>
      join
        .onRef('v.district_id', '=', 't.district_id')
        .onRef('v.template_id', '=', 't.template_id')
        .onRef('v.version', '=', 't.published_version'),
    )
    .select([
      't.template_id',
      't.school_id',
      't.name',
      't.state',
      't.draft',
      't.revision',
      't.published_version',
      't.changed_at',
      's.name as school_name',
      'v.content as published',
    ])
    .where('t.district_id', '=', actor.districtId)
    .where(worksThere(actor))
    .$if(templateId !== undefined, (query) => query.where('t.template_id', '=', templateId ?? ''))
    .orderBy(sql`s.name nulls first`)
    .orderBy(sql`t.state = 'retired'`)
    .orderBy('t.name')
    .limit(500)
    .execute();
}

function worksThere(actor: Actor): Expression<SqlBool> {
  const schools = schoolsAs(actor, 'teacher', 'coach', 'principal', 'administrator');
  if (schools === 'all') return sql<SqlBool>`true`;
  return sql<SqlBool>`(t.school_id is null or t.school_id = any(${schools}::uuid[]))`;
}

async function placesFor(tx: Tx, actor: Actor) {
  const schools = schoolsAs(actor, 'principal', 'administrator');
  const rows = await tx
    .selectFrom('school')
    .select(['school_id', 'name'])
    .where('district_id', '=', actor.districtId)
    .where('active', '=', true)
    .$if(schools !== 'all', (query) =>
      query.where(sql<boolean>`school_id = any(${schools}::uuid[])`),
    )
    .orderBy('name')
    .execute();
  const own = rows.map((row) => ({ schoolId: row.school_id, name: row.name }));
  const leadsDistrict = schools === 'all' && hasRole(actor, 'administrator', 'principal');
  return leadsDistrict ? [{ schoolId: null, name: actor.district.name }, ...own] : own;
}

function presentTemplate(row: TemplateRow) {
  return {
    templateId: row.template_id,
    name: row.name,
    school:
      row.school_id === null ? null : { schoolId: row.school_id, name: row.school_name ?? '' },
    state: row.state,
    publishedVersion: row.published_version,
    changedAt: row.changed_at.toISOString(),
  };
}

/** As the contract has it: lists of its own, and a text in both languages. */
function writable({ sections, voices, reviewWeeks }: TemplateContent) {
  const both = (texts: Readonly<Record<string, string>>) => ({
    en: texts['en'] ?? '',
    es: texts['es'] ?? '',
  });
  return {
    sections: sections.map(({ sectionId, title, items }) => ({
      sectionId,
      title: both(title),
      items: items.map(({ itemId, prompt, kind, levels }) => ({
        itemId,
        prompt: both(prompt),
        kind,
        levels: levels.map(both),
      })),
    })),
    voices: [...voices],
    reviewWeeks,
  };
}
