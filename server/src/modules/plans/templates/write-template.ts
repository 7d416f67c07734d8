import { sql } from 'kysely';
import { recordAudit } from '../../../platform/audit.ts';
import type { Actor } from '../../../platform/auth/actor.ts';
import type { Tx } from '../../../platform/db/database.ts';
import { inDistrict } from '../../../platform/db/scope.ts';
import type { Deps } from '../../../platform/deps.ts';
import { changedMeanwhile, notAllowed, notFound } from '../../../platform/errors.ts';
import { newId } from '../../../platform/id.ts';
import type { TemplateContent } from './content.ts';
import { exampleTemplate } from './example-template.ts';
import { findTemplate, getTemplate, mayEdit, type TemplateRow } from './templates.ts';

/**
 * Begins a template: from a short example, or as a clone. A clone keeps the ids of the items, so that a plan's answers stay with their
 * questions when the clone is published in place of what it came from.
 */
export function createTemplate(
  deps: Deps,
  actor: Actor,
  given: {
    readonly name: string;
    readonly schoolId: string | null;
    readonly cloneOf?: string | undefined;
  },
) {
  return inDistrict(deps.connection, actor, async (tx) => {
    if (!mayEdit(actor, given.schoolId)) throw notAllowed();
    if (given.schoolId !== null) await refuseUnknownSchool(tx, actor, given.schoolId);
    const draft =
      given.cloneOf === undefined
        ? exampleTemplate(newId)
        : (await findTemplate(tx, actor, given.cloneOf)).draft;
    const templateId = newId();
    await tx
      .insertInto('plan_template')
      .values({
        district_id: actor.districtId,
        template_id: templateId,
        school_id: given.schoolId,
        name: given.name,
        draft: JSON.stringify(draft),
        published_version: null,
        changed_at: deps.now(),
        changed_by: actor.personId,
      })
      .execute();
    await audit(tx, actor, { action: 'create-plan-template', templateId });
    return getTemplate(tx, actor, templateId);
  });
}

/** Keeps what is being written. Plans go on following what was published last. */
export function saveTemplate(
  deps: Deps,
  actor: Actor,
  given: {
    readonly templateId: string;
    readonly revision: number;
    readonly name: string;
    readonly draft: TemplateContent;
  },
) {
  return inDistrict(deps.connection, actor, async (tx) => {
    const row = await getEditable(tx, actor, given);
    await change(tx, actor, row, {
      name: given.name,
      draft: JSON.stringify(given.draft),
      revision: row.revision + 1,
      changed_at: deps.now(),
      changed_by: actor.personId,
    });
    return getTemplate(tx, actor, given.templateId);
  });
}

/** Lets plans follow what is being written from now on. What the same school followed before is retired. */
export function publishTemplate(
  deps: Deps,
  actor: Actor,
  given: { readonly templateId: string; readonly revision: number },
) {
  return inDistrict(deps.connection, actor, async (tx) => {
    const row = await getEditable(tx, actor, given);
    const version = (row.published_version ?? 0) + 1;
    await tx
      .insertInto('plan_template_version')
      .values({
        district_id: actor.districtId,
        template_id: row.template_id,
        version,
        content: JSON.stringify(row.draft),
        published_at: deps.now(),
        published_by: actor.personId,
      })
      .execute();
    await sql`update plan_template set state = 'retired' where district_id = ${actor.districtId}::uuid and state = 'published'
      and school_id is not distinct from ${row.school_id}::uuid and template_id <> ${row.template_id}::uuid`.execute(
      tx,
    );
    await change(tx, actor, row, { state: 'published', published_version: version });
    await audit(tx, actor, {
      action: 'publish-plan-template',
      templateId: row.template_id,
      version,
    });
    return getTemplate(tx, actor, given.templateId);
  });
}

export function retireTemplate(deps: Deps, actor: Actor, templateId: string) {
  return inDistrict(deps.connection, actor, async (tx) => {
    const row = await findTemplate(tx, actor, templateId);
    if (!mayEdit(actor, row.school_id)) throw notAllowed();
    await change(tx, actor, row, { state: 'retired' });
    await audit(tx, actor, { action: 'retire-plan-template', templateId });
    return getTemplate(tx, actor, templateId);
  });
}

/** Held until the transaction ends, as it was when its author read it. */
async function getEditable(
  tx: Tx,
  actor: Actor,
  given: { readonly templateId: string; readonly revision: number },
): Promise<TemplateRow> {
  await sql`select from plan_template where district_id = ${actor.districtId}::uuid
    and template_id = ${given.templateId}::uuid for no key update`.execute(tx);
  const row = await findTemplate(tx, actor, given.templateId);
  if (!mayEdit(actor, row.school_id)) throw notAllowed();
  if (row.revision !== given.revision) throw changedMeanwhile();
  return row;
}

async function change(
  tx: Tx,
  actor: Actor,
  row: TemplateRow,
  values: {
    readonly name?: string;
    readonly draft?: string;
    readonly state?: 'published' | 'retired';
    readonly revision?: number;
    readonly published_version?: number;
    readonly changed_at?: Date;
    readonly changed_by?: string;
  },
): Promise<void> {
  await tx
    .updateTable('plan_template')
    .set(values)
    .where('district_id', '=', actor.districtId)
    .where('template_id', '=', row.template_id)
    .execute();
}

async function refuseUnknownSchool(tx: Tx, actor: Actor, schoolId: string): Promise<void> {
  const school = await tx
    .selectFrom('school')
    .select('school_id')
    .where('district_id', '=', actor.districtId)
    .where('school_id', '=', schoolId)
    .executeTakeFirst();
  if (school === undefined) throw notFound('school');
}

function audit(
  tx: Tx,
  actor: Actor,
  {
    action,
    templateId,
    ...detail
  }: { readonly action: string; readonly templateId: string; readonly version?: number },
): Promise<void> {
  return recordAudit(tx, actor, {
    action,
    subjectType: 'plan-template',
    subjectId: templateId,
    detail,
  });
}
