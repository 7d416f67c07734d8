import { type RawBuilder, sql } from 'kysely';
import type { Tx } from '../../../platform/db/database.ts';
import type { Scope } from '../../../platform/db/scope.ts';
import { type TemplateContent, withoutTemplate } from './content.ts';

export interface FollowedTemplate {
  readonly templateId: string | null;
  readonly name: string | null;
  readonly content: TemplateContent;
}

/** The template that a learner's plan follows: that of the learner's school, else the district's, else the plain one. */
export async function templateOf(
  tx: Tx,
  { districtId }: Scope,
  learnerId: string,
): Promise<FollowedTemplate> {
  const { rows } = await followedBy(districtId, sql`${learnerId}::uuid`).execute(tx);
  const [row] = rows;
  if (row === undefined) return { templateId: null, name: null, content: withoutTemplate };
  return { templateId: row.template_id, name: row.name, content: row.content };
}

/** The statement behind it, for a learner or for the learner of each row around it. No row: none was published. */
export function followedBy(districtId: string, learner: RawBuilder<unknown>) {
  return sql<{ template_id: string; name: string; content: TemplateContent }>`
    select t.template_id, t.name, v.content from plan_template t
    join plan_template_version v on v.district_id = t.district_id and v.template_id = t.template_id and v.version = t.published_version
    where t.district_id = ${districtId}::uuid and t.state = 'published'
      and (t.school_id is null or t.school_id in (select r.school_id from person_role r
        where r.district_id = ${districtId}::uuid and r.person_id = ${learner} and r.role = 'learner'))
    order by t.school_id is null, t.template_id limit 1`;
}
