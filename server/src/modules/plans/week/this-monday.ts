import type { Tx } from '../../../platform/db/database.ts';
import type { Scope } from '../../../platform/db/scope.ts';
import { mondayOf } from '../monday-of.ts';
import { readTimeZone } from '../queries.ts';

/** The Monday of the district's week at a moment; from Saturday on the coming one. */
export async function thisMonday(tx: Tx, scope: Scope, now: Date): Promise<string> {
  return mondayOf(now, await readTimeZone(tx, scope));
}
