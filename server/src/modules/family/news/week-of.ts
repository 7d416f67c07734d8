import type { Tx } from '../../../platform/db/database.ts';
import type { Scope } from '../../../platform/db/scope.ts';
import { readToday } from '../../people/index.ts';
import { mondayOf } from '../../plans/index.ts';

/** The district's day, and the Monday of the school week that families are told about. */
export async function weekOf(
  tx: Tx,
  scope: Scope,
  now: Date,
): Promise<{ readonly today: string; readonly monday: string }> {
  const { today, timeZone } = await readToday(tx, scope, now);
  return { today, monday: mondayOf(now, timeZone) };
}
