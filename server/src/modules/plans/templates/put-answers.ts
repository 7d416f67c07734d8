import { sql } from 'kysely';
import type { Tx } from '../../../platform/db/database.ts';
import type { Scope } from '../../../platform/db/scope.ts';
import { insertRows } from '../insert-rows.ts';
import type { PlanContent } from '../plan-content.ts';
import type { PlanHead } from '../queries.ts';

/** Puts the answers of a version in place of those that stand. */
export async function putAnswers(
  tx: Tx,
  { districtId }: Scope,
  { plan, content }: { readonly plan: PlanHead; readonly content: PlanContent },
): Promise<void> {
  await sql`delete from plan_answer where district_id = ${districtId}::uuid and plan_id = ${plan.plan_id}::uuid`.execute(
    tx,
  );
  await insertRows(
    tx,
    { table: 'plan_answer', columns },
    (content.answers ?? []).map((answer) => ({
      district_id: districtId,
      plan_id: plan.plan_id,
      item_id: answer.itemId,
      learner_id: plan.learner_id,
      item: answer.item,
      value: answer.value,
      answered_by: answer.answeredBy,
      answered_at: answer.answeredAt,
    })),
  );
}

const columns = {
  district_id: 'uuid',
  plan_id: 'uuid',
  item_id: 'uuid',
  learner_id: 'uuid',
  item: 'jsonb',
  value: 'jsonb',
  answered_by: 'uuid',
  answered_at: 'timestamptz',
} as const;
