import type { Actor } from '../../../platform/auth/actor.ts';
import { recordAudit } from '../../../platform/audit.ts';
import { inDistrict } from '../../../platform/db/scope.ts';
import type { Deps } from '../../../platform/deps.ts';
import { Problem } from '../../../platform/errors.ts';
import { newId } from '../../../platform/id.ts';
import { checkMayChangeScale, getVisibleSchool } from './policy.ts';
import { findScaleFault, type Scale } from './scale.ts';

/** Gives a school its own words. What was there before stays in the history; no estimate is touched. */
export async function setScale(
  deps: Deps,
  actor: Actor,
  { schoolId, ...scale }: Scale & { readonly schoolId: string },
): Promise<void> {
  checkScale(scale);
  const { districtId, personId } = actor;
  await inDistrict(deps.connection, actor, async (tx) => {
    await getVisibleSchool(tx, actor, schoolId);
    checkMayChangeScale(actor, schoolId);
    await tx
      .insertInto('mastery_scale')
      .values({
        district_id: districtId,
        scale_id: newId(),
        school_id: schoolId,
        levels: JSON.stringify(scale.levels),
        meets_from: scale.meetsFrom,
        set_by: personId,
        set_at: deps.now(),
      })
      .execute();
    const detail = { levels: scale.levels.map(({ name, from }) => `${name.en} ${from}`) };
    await recordAudit(tx, actor, {
      action: 'set-mastery-scale',
      subjectType: 'school',
      subjectId: schoolId,
      detail,
    });
  });
}

export function checkScale(scale: Scale): void {
  const fault = findScaleFault(scale);
  if (fault === undefined) return;
  throw new Problem({
    code: 'scale-out-of-order',
    status: 400,
    message: 'These levels do not follow one another.',
    next: 'Let the lowest level begin at 0 and each other one above the level before it.',
    params: { fault },
  });
}
