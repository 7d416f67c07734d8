import type { Actor } from '../../../platform/auth/actor.ts';
import { recordAudit } from '../../../platform/audit.ts';
import type { Tx } from '../../../platform/db/database.ts';
import { newId } from '../../../platform/id.ts';
import { getKeptText } from './get-kept-text.ts';
import { learnFromCorrections } from './learn-from-corrections.ts';
import { baseLevel, moveBase } from './level.ts';

export interface Correction {
  readonly textId: string;
  readonly grade: number;
  readonly because: string;
  readonly now: Date;
}

/** A teacher's word on the level of a text: beside the measure, with its reason, and taught to the measure of such texts. */
export async function correctLevel(
  tx: Tx,
  actor: Actor,
  { textId, grade, because, now }: Correction,
): Promise<void> {
  await tx
    .insertInto('text_correction')
    .values({
      district_id: actor.districtId,
      text_id: (await getKeptText(tx, actor, textId)).text_id,
      correction_id: newId(),
      grade,
      because,
      corrected_by: actor.personId,
      corrected_at: now,
      undone_by: null,
      undone_at: null,
    })
    .execute();
  await putInForce(tx, actor, textId);
  await recordAudit(tx, actor, {
    action: 'correct-text-level',
    subjectType: 'text',
    subjectId: textId,
    detail: { grade, because },
  });
}

/** Takes the correction in force back: it stays to be seen, and the one before it counts again, or the measure. */
export async function undoCorrection(
  tx: Tx,
  actor: Actor,
  { textId, now }: Pick<Correction, 'textId' | 'now'>,
): Promise<void> {
  await getKeptText(tx, actor, textId);
  const newest = await findInForce(tx, actor, textId);
  if (newest === undefined) return;
  await tx
    .updateTable('text_correction')
    .set({ undone_by: actor.personId, undone_at: now })
    .where('district_id', '=', actor.districtId)
    .where('text_id', '=', textId)
    .where('correction_id', '=', newest.correction_id)
    .execute();
  await putInForce(tx, actor, textId);
  await recordAudit(tx, actor, {
    action: 'undo-text-level',
    subjectType: 'text',
    subjectId: textId,
  });
}

/** Puts the newest correction that nobody took back onto the text, moves its level, and lets the texts like it learn. */
async function putInForce(tx: Tx, actor: Actor, textId: string): Promise<void> {
  const before = await getKeptText(tx, actor, textId);
  const inForce = await findInForce(tx, actor, textId);
  const measured = { grade: before.measured_grade, error: before.measured_error };
  const from = baseLevel({ measured, bias: before.bias, corrected: before.corrected_grade });
  const to = baseLevel({ measured, bias: before.bias, corrected: inForce?.grade ?? null });
  const level = moveBase(before, from, to);
  await tx
    .updateTable('text')
    .set({
      corrected_grade: inForce?.grade ?? null,
      corrected_by: inForce?.corrected_by ?? null,
      corrected_at: inForce?.corrected_at ?? null,
      corrected_because: inForce?.because ?? null,
      grade: level.grade,
      error: level.error,
    })
    .where('district_id', '=', actor.districtId)
    .where('text_id', '=', textId)
    .execute();
  await learnFromCorrections(tx, actor, before);
}

function findInForce(tx: Tx, { districtId }: Actor, textId: string) {
  return tx
    .selectFrom('text_correction')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('text_id', '=', textId)
    .where('undone_at', 'is', null)
    .orderBy('corrected_at', 'desc')
    .orderBy('correction_id', 'desc')
    .executeTakeFirst();
}
