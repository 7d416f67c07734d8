import type { Actor } from '../../platform/auth/actor.ts';
import type { Tx } from '../../platform/db/database.ts';
import { notFound } from '../../platform/errors.ts';
import { newId } from '../../platform/id.ts';
import { ensureSkillOf } from '../standards/index.ts';
import { getAbout, type AboutAsked } from './record/get-about.ts';

export type ByHand = 'conference' | 'observation' | 'work-sample';

/** What an adult saw of one or of several, entered at once. */
export interface Seen {
  readonly entryId: string;
  readonly skillId: string;
  readonly source: ByHand;
  readonly note: string | undefined;
  readonly now: Date;
  readonly of: readonly {
    readonly learnerId: string;
    readonly score: number;
    readonly attachmentId?: string | undefined;
  }[];
}

/** Adds the pieces; whoever calls makes the learners' estimates anew in the same transaction. Returns their ids in the order of `of`. */
export async function insertEvidence(
  tx: Tx,
  { districtId, personId }: Actor,
  { entryId, skillId, source, note, now, of }: Seen,
): Promise<readonly string[]> {
  const rows = of.map(({ learnerId, score, attachmentId }) => ({
    district_id: districtId,
    learner_id: learnerId,
    evidence_id: newId(),
    skill_id: skillId,
    problem: null,
    score,
    occurred_at: now,
    sequence: null,
    source,
    import_id: null,
    recorded_by: personId,
    note: note ?? null,
    attachment_id: attachmentId ?? null,
    entry_id: entryId,
  }));
  await tx
    .insertInto('evidence')
    .values(rows)
    .execute()
    .catch((error: { code?: string; constraint?: string }) => {
      throw error.constraint === 'evidence_carries_own_attachment' ? notFound('attachment') : error;
    });
  return rows.map(({ evidence_id }) => evidence_id);
}

/** The skill by which evidence of what was asked for is kept. */
export async function skillFor(tx: Tx, actor: Actor, about: AboutAsked): Promise<string> {
  const { standardId, skillId } = await getAbout(tx, actor, about);
  return skillId ?? ensureSkillOf(tx, actor, standardId ?? '');
}
