import type { Actor } from '../../../platform/auth/actor.ts';
import { recordAccess } from '../../../platform/access-log.ts';
import { inDistrict } from '../../../platform/db/scope.ts';
import type { Deps } from '../../../platform/deps.ts';
import { listClassLearners } from '../list-class-learners.ts';
import { type LearnerGrowth, listGrowth } from './growth-rows.ts';
import { checkEveryWeeks } from './policy.ts';
import { addVotes } from './reading-counts.ts';
import { readDays, schoolYearStart } from './reading-days.ts';

interface Asked {
  readonly classId: string;
  readonly since?: string | undefined;
  readonly language?: 'en' | 'es' | undefined;
  readonly what?: 'export';
}

/** A class's growth in reading. Who waits longest for a check stands first, then by family name. */
export function readClassGrowth(
  deps: Deps,
  actor: Actor,
  { classId, since, language = 'en', what }: Asked,
) {
  return inDistrict(deps.connection, actor, async (tx) => {
    const learners = await listClassLearners(tx, actor, { classId });
    const { title } = await tx
      .selectFrom('class')
      .select('title')
      .where('district_id', '=', actor.districtId)
      .where('class_id', '=', classId)
      .executeTakeFirstOrThrow();
    const learnerIds = learners.map(({ learnerId }) => learnerId);
    if (what !== undefined)
      for (const learnerId of learnerIds) await recordAccess(tx, actor, { learnerId, what });
    const { today, timeZone } = await readDays(tx, actor, { now: deps.now() });
    const from = since === undefined || since > today ? schoolYearStart(today) : since;
    const asked = { districtId: actor.districtId, today, timeZone, language, since: from };
    const growth = await listGrowth(tx, { ...asked, learnerIds });
    const rows = growth.map((row, at) => ({ ...learners[at]!, ...row }));
    return {
      title,
      since: from,
      today,
      language,
      checkEveryWeeks,
      rows: rows.toSorted((a, b) => waitOf(b) - waitOf(a)),
      votes: addVotes(rows.map(({ votes }) => votes)),
    };
  });
}

export type ClassGrowth = Awaited<ReturnType<typeof readClassGrowth>>;

/** Only overdue weeks count: all others keep the order of their names. */
function waitOf({ weeksSinceCheck }: Pick<LearnerGrowth, 'weeksSinceCheck'>): number {
  if (weeksSinceCheck === null) return Infinity;
  return weeksSinceCheck >= checkEveryWeeks ? weeksSinceCheck : 0;
}
