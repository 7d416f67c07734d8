import type { Actor } from '../../../platform/auth/actor.ts';
import { recordAudit } from '../../../platform/audit.ts';
import type { Tx } from '../../../platform/db/database.ts';
import { getKeptText } from './get-kept-text.ts';

interface Retire {
  readonly textId: string;
  /** Null: puts it back. */
  readonly retiredAt: Date | null;
}

/** Takes a text out of the library, or puts it back. Readings of it stay as they are. */
export async function retireText(
  tx: Tx,
  actor: Actor,
  { textId, retiredAt }: Retire,
): Promise<void> {
  await getKeptText(tx, actor, textId);
  await tx
    .updateTable('text')
    .set({ retired_at: retiredAt, retired_by: retiredAt === null ? null : actor.personId })
    .where('district_id', '=', actor.districtId)
    .where('text_id', '=', textId)
    .execute();
  await recordAudit(tx, actor, {
    action: retiredAt === null ? 'restore-text' : 'retire-text',
    subjectType: 'text',
    subjectId: textId,
  });
}
