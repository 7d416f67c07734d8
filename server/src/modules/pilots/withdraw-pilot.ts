import { recordAudit } from '../../platform/audit.ts';
import type { Actor } from '../../platform/auth/actor.ts';
import { inDistrict } from '../../platform/db/scope.ts';
import type { Deps } from '../../platform/deps.ts';
import { getPilotToChange } from './get-pilot.ts';
import { hasOpenPilot } from './has-open-pilot.ts';
import { pilotIsOpen } from './problems.ts';

/** Takes a pilot out. What it measured stays where it came from. */
export function withdrawPilot(deps: Deps, actor: Actor, pilotId: string): Promise<undefined> {
  return setWithdrawal(deps, actor, { pilotId, at: deps.now() });
}

/** Brings it back, unless the class has begun another one meanwhile. */
export function restorePilot(deps: Deps, actor: Actor, pilotId: string): Promise<undefined> {
  return setWithdrawal(deps, actor, { pilotId, at: null });
}

function setWithdrawal(
  deps: Deps,
  actor: Actor,
  { pilotId, at }: { readonly pilotId: string; readonly at: Date | null },
): Promise<undefined> {
  return inDistrict(deps.connection, actor, async (tx) => {
    const pilot = await getPilotToChange(tx, actor, pilotId);
    const isBack = at === null && pilot.withdrawn_at !== null && pilot.ended_at === null;
    if (isBack && (await hasOpenPilot(tx, actor, { classId: pilot.class_id, kind: pilot.kind })))
      throw pilotIsOpen();
    await tx
      .updateTable('pilot')
      .set({ withdrawn_at: at, withdrawn_by: at === null ? null : actor.personId })
      .where('district_id', '=', actor.districtId)
      .where('pilot_id', '=', pilotId)
      .execute();
    await recordAudit(tx, actor, {
      action: at === null ? 'restore-pilot' : 'withdraw-pilot',
      subjectType: 'class',
      subjectId: pilot.class_id,
      detail: { pilotId },
    });
    return undefined;
  });
}
