import { sql } from 'kysely';
import { readLicence } from '@everyplan/exchange/texts';
import type { Actor } from '../../../platform/auth/actor.ts';
import { recordAudit } from '../../../platform/audit.ts';
import type { Tx } from '../../../platform/db/database.ts';
import type { Credit, TextKind } from '../tables.ts';
import { getKeptText } from './get-kept-text.ts';
import { searchParts } from './prepare-text.ts';

export interface TextEdit {
  readonly title?: string | undefined;
  readonly kind?: TextKind | null | undefined;
  readonly topics?: readonly string[] | undefined;
  readonly licence?: string | undefined;
  readonly credits?: readonly Credit[] | undefined;
}

/** Corrects what is known of a text; a newer file of it leaves that as it is from then on. */
export async function editText(
  tx: Tx,
  actor: Actor,
  { textId, edit, now }: { readonly textId: string; readonly edit: TextEdit; readonly now: Date },
): Promise<void> {
  const before = await getKeptText(tx, actor, textId);
  const credits = edit.credits ?? before.credits;
  const topics = [...(edit.topics ?? before.topics)];
  const title = edit.title ?? before.title;
  const licence = edit.licence === undefined ? undefined : readLicence(edit.licence);
  await tx
    .updateTable('text')
    .set({
      title,
      kind: edit.kind === undefined ? before.kind : edit.kind,
      topics,
      credits: JSON.stringify(credits),
      licence: licence?.licence ?? before.licence,
      licence_url: licence === undefined ? before.licence_url : (licence.licenceUrl ?? null),
      edited_by: actor.personId,
      edited_at: now,
      search: searchVector(
        before.language,
        searchParts({ title, credits, pages: before.pages }, topics),
      ),
    })
    .where('district_id', '=', actor.districtId)
    .where('text_id', '=', textId)
    .execute();
  await recordAudit(tx, actor, {
    action: 'edit-text',
    subjectType: 'text',
    subjectId: textId,
    detail: { ...edit },
  });
}

/** As write-texts makes it for many at once. */
function searchVector(
  language: 'en' | 'es',
  { names, topics, body }: ReturnType<typeof searchParts>,
) {
  const config = sql.lit(language === 'es' ? 'spanish' : 'english');
  return sql<string>`setweight(to_tsvector('simple', ${names}), 'A') || setweight(to_tsvector(${config}::regconfig, ${names}), 'A')
    || setweight(to_tsvector('simple', ${topics}), 'B') || setweight(to_tsvector(${config}::regconfig, ${body}), 'D')`;
}
