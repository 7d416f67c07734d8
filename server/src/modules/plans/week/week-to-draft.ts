import type { Tx } from '../../../platform/db/database.ts';
import type { Scope } from '../../../platform/db/scope.ts';
import { Problem } from '../../../platform/errors.ts';
import { mondayOfDay, weekAfter } from '../monday-of.ts';
import { thisMonday } from './this-monday.ts';

/** The Monday of the week that is to be drafted: this one unless the next is asked for. No other can be: what is over is history. */
export async function weekToDraft(
  tx: Tx,
  scope: Scope,
  { week, now }: { readonly week: string | undefined; readonly now: Date },
): Promise<string> {
  const monday = await thisMonday(tx, scope, now);
  if (week === undefined) return monday;
  const wanted = mondayOfDay(week);
  if (wanted === monday || wanted === weekAfter(monday)) return wanted;
  throw new Problem({
    code: 'week-out-of-reach',
    status: 409,
    message: 'Only this week and the next can be drafted.',
    next: 'Choose one of the two.',
  });
}
