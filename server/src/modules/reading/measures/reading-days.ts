import type { Tx } from '../../../platform/db/database.ts';
import type { Scope } from '../../../platform/db/scope.ts';
import { readToday } from '../../people/index.ts';

/** Today by the district's calendar, and the day asked for, at latest today. */
export async function readDays(
  tx: Tx,
  scope: Scope,
  { asked, now }: { readonly asked?: string | undefined; readonly now: Date },
): Promise<{ readonly today: string; readonly day: string; readonly timeZone: string }> {
  const { today, timeZone } = await readToday(tx, scope, now);
  return { today, timeZone, day: asked === undefined || asked > today ? today : asked };
}

/** The first of September of the school year of a day: growth is told from there unless another day is asked for. */
export function schoolYearStart(today: string): string {
  const [year = 0, month = 0] = today.split('-').map(Number);
  return `${month >= 9 ? year : year - 1}-09-01`;
}
