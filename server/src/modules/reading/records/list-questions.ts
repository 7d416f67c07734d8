import type { RecordQuestion } from '@everyplan/contract';
import type { Tx } from '../../../platform/db/database.ts';
import type { Scope } from '../../../platform/db/scope.ts';

/** A text's own questions in the order in which they are asked, each with its right answer; none without a text. */
export async function listQuestions(
  tx: Tx,
  { districtId }: Scope,
  textId: string | null,
): Promise<RecordQuestion[]> {
  if (textId === null) return [];
  const rows = await tx
    .selectFrom('text_question')
    .select(['number', 'stem', 'choices', 'right_choice', 'because'])
    .where('district_id', '=', districtId)
    .where('text_id', '=', textId)
    .orderBy('number')
    .execute();
  return rows.map(({ number, stem, choices, right_choice: right, because }) => ({
    number,
    stem,
    answer: choices[right] ?? '',
    because,
  }));
}
