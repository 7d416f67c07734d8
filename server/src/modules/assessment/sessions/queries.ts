import type { Tx } from '../../../platform/db/database.ts';
import type { Scope } from '../../../platform/db/scope.ts';
import type { AnswerFacts, SessionFacts } from './replay.ts';

export interface SessionOf extends Scope {
  readonly checkId: string;
  readonly learnerId: string;
}

export type SessionRow = NonNullable<Awaited<ReturnType<typeof findSession>>>;

/** The session of a learner in a check that was not withdrawn. */
export function findSession(tx: Tx, { districtId, checkId, learnerId }: SessionOf) {
  return tx
    .selectFrom('check_session')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('check_id', '=', checkId)
    .where('learner_id', '=', learnerId)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst();
}

/** A session of the learner, withdrawn or not, held until the transaction ends: two devices that send at once take turns. */
export function holdSession(tx: Tx, of: SessionOf & { readonly sessionId: string }) {
  return tx
    .selectFrom('check_session')
    .selectAll()
    .where('district_id', '=', of.districtId)
    .where('check_id', '=', of.checkId)
    .where('learner_id', '=', of.learnerId)
    .where('session_id', '=', of.sessionId)
    .forUpdate()
    .executeTakeFirst();
}

export function listAnswers(tx: Tx, { districtId }: Scope, sessionIds: readonly string[]) {
  return tx
    .selectFrom('check_answer')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('session_id', 'in', [...sessionIds])
    .orderBy('session_id')
    .orderBy('number')
    .execute();
}

export function factsOf(row: SessionRow): SessionFacts {
  return {
    seed: row.seed,
    priorGrade: row.prior_grade,
    priorError: row.prior_error,
    withheld: row.withheld,
  };
}

export function answerFacts(
  rows: readonly { item_id: string; is_right: boolean; heard: boolean }[],
): readonly AnswerFacts[] {
  return rows.map((row) => ({
    itemId: row.item_id,
    isRight: row.is_right,
    heard: row.heard,
  }));
}
