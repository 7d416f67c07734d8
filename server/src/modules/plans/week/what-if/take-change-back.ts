import type { Actor } from '../../../../platform/auth/actor.ts';
import type { Deps } from '../../../../platform/deps.ts';
import { restoreVersion } from '../../restore-version.ts';
import type { PlanShift } from './plan-shift.ts';
import { putProfile } from './put-shift.ts';

interface Return extends Pick<PlanShift, 'pace' | 'minutesPerWeek' | 'supports'> {
  readonly learnerId: string;
  /** The plan's version from before the change. */
  readonly version: number;
}

/** Undoes a saved change whole: the plan's old version comes back, and what it was drafted from with it. */
export function takeChangeBack(
  deps: Deps,
  actor: Actor,
  { learnerId, version, ...change }: Return,
) {
  return restoreVersion(deps, actor, {
    learnerId,
    version,
    alongside: (tx) => putProfile(tx, actor, { learnerId, change, now: deps.now() }),
  });
}
