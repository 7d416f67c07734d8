import { sql } from 'kysely';
import type { Tx } from '../../../platform/db/database.ts';
import type { Scope } from '../../../platform/db/scope.ts';
import { readToday } from '../../people/index.ts';
import type { JudgedPace } from './tables.ts';

interface Judgement {
  readonly judgementId: string;
  readonly word: JudgedPace;
  readonly reason: string;
  readonly byName: string;
  readonly at: string;
  readonly expiresOn: string;
}

interface JudgementRow extends Omit<Judgement, 'at'> {
  readonly madeAt: Date;
  readonly withdrawn: boolean;
}

/** The own word that holds today, and up to ten that were withdrawn, replaced or have run out, newest first. */
export async function listJudgements(
  tx: Tx,
  scope: Scope,
  { learnerId, now }: { readonly learnerId: string; readonly now: Date },
): Promise<{ readonly judgement: Judgement | null; readonly earlier: Judgement[] }> {
  const { rows } = await sql<JudgementRow>`
    select j.judgement_id as "judgementId", j.word, j.reason, p.given_name || ' ' || p.family_name as "byName", j.made_at as "madeAt",
      j.expires_on as "expiresOn", j.withdrawn_at is not null as withdrawn
    from pace_judgement j join person p on p.district_id = j.district_id and p.person_id = j.made_by
    where j.district_id = ${scope.districtId}::uuid and j.learner_id = ${learnerId}::uuid
    order by j.made_at desc, j.judgement_id desc limit 11`.execute(tx);
  const { today } = await readToday(tx, scope, now);
  const holds = rows.find(({ withdrawn, expiresOn }) => !withdrawn && expiresOn >= today);
  const present = ({ judgementId, word, reason, byName, madeAt, expiresOn }: JudgementRow) => ({
    judgementId,
    word,
    reason,
    byName,
    at: madeAt.toISOString(),
    expiresOn,
  });
  return {
    judgement: holds === undefined ? null : present(holds),
    earlier: rows.filter((row) => row !== holds).map(present),
  };
}
