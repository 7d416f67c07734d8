import type { Tx } from '../../../platform/db/database.ts';
import type { Scope } from '../../../platform/db/scope.ts';
import { notFound } from '../../../platform/errors.ts';
import { cardColumns, presentText, type PresentedText } from './present.ts';

/** A text to read, for anybody of the district: pages and credits, no level. A retired one does not exist. Throws not-found. */
export async function getText(
  tx: Tx,
  { districtId }: Scope,
  textId: string,
): Promise<PresentedText> {
  const row = await tx
    .selectFrom('text')
    .select([...cardColumns, 'text.source_url', 'text.pages'])
    .where('district_id', '=', districtId)
    .where('text_id', '=', textId)
    .where('retired_at', 'is', null)
    .executeTakeFirst();
  if (row === undefined) throw notFound('text');
  return presentText(row);
}
