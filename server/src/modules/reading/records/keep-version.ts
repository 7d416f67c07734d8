import type { Actor } from '../../../platform/auth/actor.ts';
import type { Tx } from '../../../platform/db/database.ts';
import { listVersions, type RecordRow } from './queries.ts';

interface Replaced {
  readonly row: RecordRow;
  readonly because: string;
  readonly now: Date;
}

/** Keeps what a record says now as an earlier state of it, before it is written over. */
export async function keepVersion(
  tx: Tx,
  actor: Actor,
  { row, because, now }: Replaced,
): Promise<void> {
  const versions = await listVersions(tx, actor, {
    learnerId: row.learner_id,
    recordId: row.record_id,
  });
  await tx
    .insertInto('running_record_version')
    .values({
      district_id: row.district_id,
      learner_id: row.learner_id,
      record_id: row.record_id,
      version: (versions[0]?.version ?? 0) + 1,
      content: JSON.stringify(row.content),
      words: row.words,
      errors: row.errors,
      self_corrections: row.self_corrections,
      seconds: row.seconds,
      saved_by: row.saved_by,
      replaced_by: actor.personId,
      replaced_at: now,
      because,
    })
    .execute();
}
