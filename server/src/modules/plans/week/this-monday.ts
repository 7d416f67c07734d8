import type { Tx } from '../../../platform/db/database.ts';
import type { Scope } from '../../../platform/db/scope.ts';
import { readToday } from '../../people/index.ts';
import { mondayOf } from '../monday-of.ts';

/** The Monday of the district's week at a moment; from Saturday on the coming one. */
export async function thisMonday(tx: Tx, scope: Scope, now: Date): Promise<string> {
  const { timeZone } = await readToday(tx, scope, now);
  return mondayOf(now, timeZone);
}
