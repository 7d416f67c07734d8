import { sql } from 'kysely';
import type { Tx } from '../../../platform/db/database.ts';
import type { Scope } from '../../../platform/db/scope.ts';
import type { ContentAnswer } from '../plan-content.ts';
import type { TemplateItem } from './content.ts';

export interface AnswerRow {
  readonly item_id: string;
  readonly item: TemplateItem;
  readonly value: string | number;
  readonly answered_by: string | null;
  readonly answered_at: Date;
  readonly by_name: string | null;
}

/** What stands in a plan under its template's items, in the order in which it was written first. */
export async function listAnswers(
  tx: Tx,
  { districtId }: Scope,
  planId: string,
): Promise<readonly AnswerRow[]> {
  const { rows } = await sql<AnswerRow>`
    select a.item_id, a.item, a.value, a.answered_by, a.answered_at, p.given_name || ' ' || p.family_name as by_name
    from plan_answer a left join person p on p.district_id = a.district_id and p.person_id = a.answered_by
    where a.district_id = ${districtId}::uuid and a.plan_id = ${planId}::uuid
    order by a.answered_at, a.item_id`.execute(tx);
  return rows;
}

/** As a version keeps it. */
export function toContentAnswer(row: Omit<AnswerRow, 'by_name'>): ContentAnswer {
  return {
    itemId: row.item_id,
    item: row.item,
    value: row.value,
    answeredBy: row.answered_by,
    answeredAt: row.answered_at.toISOString(),
  };
}
