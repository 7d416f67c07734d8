import type { Tx } from '../../../platform/db/database.ts';
import type { Scope } from '../../../platform/db/scope.ts';
import { notFound } from '../../../platform/errors.ts';

/** The row of a text for whoever changes it, locked, so that two who change it at once both count. Throws not-found. */
export async function getKeptText(tx: Tx, { districtId }: Scope, textId: string) {
  const row = await tx
    .selectFrom('text')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('text_id', '=', textId)
    .forUpdate()
    .executeTakeFirst();
  if (row === undefined) throw notFound('text');
  return row;
}
