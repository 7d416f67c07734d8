import { recordAudit } from '../../../platform/audit.ts';
import type { Actor } from '../../../platform/auth/actor.ts';
import { inDistrict } from '../../../platform/db/scope.ts';
import type { Deps } from '../../../platform/deps.ts';
import { newDevice } from '../../../platform/links/new-device.ts';
import { isOpen } from '../checks/is-open.ts';
import { readToday } from '../../people/index.ts';
import { getCheck } from '../policy.ts';
import { checkIsClosed } from '../problems.ts';

interface HandOver {
  readonly checkId: string;
  readonly minutes: number;
  readonly place: 'here' | 'elsewhere';
}

/** Makes a link that does one class's reading check until it expires. The token is told once and kept as a hash. */
export function handOver(deps: Deps, actor: Actor, { checkId, minutes, place }: HandOver) {
  return inDistrict(deps.connection, actor, async (tx) => {
    const check = await getCheck(tx, actor, checkId);
    const { today } = await readToday(tx, actor, deps.now());
    if (!isOpen(check, today)) throw checkIsClosed();
    const { row, told } = newDevice(deps, actor, minutes);
    await tx
      .insertInto('check_device')
      .values({ ...row, check_id: checkId })
      .execute();
    await recordAudit(tx, actor, {
      action: 'hand-over-device',
      subjectType: 'class',
      subjectId: check.class_id,
      detail: { checkId, deviceId: told.deviceId, minutes, place },
    });
    return told;
  });
}

/** Ends all devices of a check at once. */
export function endDevices(deps: Deps, actor: Actor, checkId: string): Promise<undefined> {
  return inDistrict(deps.connection, actor, async (tx) => {
    const check = await getCheck(tx, actor, checkId);
    await tx
      .updateTable('check_device')
      .set({ revoked_at: deps.now() })
      .where('district_id', '=', actor.districtId)
      .where('check_id', '=', checkId)
      .where('revoked_at', 'is', null)
      .execute();
    await recordAudit(tx, actor, {
      action: 'end-devices',
      subjectType: 'class',
      subjectId: check.class_id,
      detail: { checkId },
    });
    return undefined;
  });
}
