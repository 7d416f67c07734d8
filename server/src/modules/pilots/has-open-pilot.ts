import type { Tx } from '../../platform/db/database.ts';
import type { Scope } from '../../platform/db/scope.ts';
import type { PilotKind } from './tables.ts';

/** Whether a class has a pilot of a kind that is neither ended nor taken out. */
export async function hasOpenPilot(
  tx: Tx,
  { districtId }: Scope,
  { classId, kind }: { readonly classId: string; readonly kind: PilotKind },
): Promise<boolean> {
  const found = await tx
    .selectFrom('pilot')
    .select('pilot_id')
    .where('district_id', '=', districtId)
    .where('class_id', '=', classId)
    .where('kind', '=', kind)
    .where('withdrawn_at', 'is', null)
    .where('ended_at', 'is', null)
    .executeTakeFirst();
  return found !== undefined;
}
