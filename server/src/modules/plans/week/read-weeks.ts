import type { Actor } from '../../../platform/auth/actor.ts';
import type { Tx } from '../../../platform/db/database.ts';
import { mondayOfDay, weekAfter } from '../monday-of.ts';
import { listWeeks, type WeekRow } from '../queries.ts';
import { findLatestWeek } from './find-latest-week.ts';
import { presentWeeks } from './present-weeks.ts';
import { thisMonday } from './this-monday.ts';

/** This week of a plan (where there is none, the newest before it) or that of a Monday, and the next. */
export async function readWeeks(
  tx: Tx,
  actor: Actor,
  given: {
    readonly planId: string;
    readonly learnerId: string;
    readonly now: Date;
    readonly startsOn?: string | undefined;
  },
) {
  const thisWeek = await thisMonday(tx, actor, given.now);
  const week = await findWeek(tx, actor, { ...given, thisWeek });
  const next = await findWeek(tx, actor, { ...given, thisWeek, startsOn: weekAfter(thisWeek) });
  const presented = await presentWeeks(tx, actor, {
    weeks: [week, next].flatMap((one) => one ?? []),
    learnerIds: [given.learnerId],
    languageOf: () => actor.language,
  });
  return {
    thisWeek,
    week: presented.get(week?.week_id ?? '') ?? null,
    nextWeek: presented.get(next?.week_id ?? '') ?? null,
  };
}

async function findWeek(
  tx: Tx,
  actor: Actor,
  given: {
    readonly planId: string;
    readonly thisWeek: string;
    readonly startsOn?: string | undefined;
  },
): Promise<WeekRow | undefined> {
  if (given.startsOn === undefined)
    return findLatestWeek(tx, actor, { planId: given.planId, until: given.thisWeek });
  const startsOn = mondayOfDay(given.startsOn);
  const [week] = await listWeeks(tx, actor, { planIds: [given.planId], startsOn });
  return week;
}
