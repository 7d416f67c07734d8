import { recordAudit } from '../../../platform/audit.ts';
import type { Actor } from '../../../platform/auth/actor.ts';
import { inDistrict } from '../../../platform/db/scope.ts';
import type { Deps } from '../../../platform/deps.ts';
import { newId } from '../../../platform/id.ts';
import { hashSecret, newToken } from '../../../platform/links/secrets.ts';
import { isOpen } from '../checks/is-open.ts';
import { districtDay } from '../district-day.ts';
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
    if (!isOpen(check, await districtDay(tx, actor, deps.now()))) throw checkIsClosed();
    const [deviceId, token] = [newId(), newToken()];
    const expiresAt = new Date(deps.now().getTime() + minutes * 60_000);
    await tx
      .insertInto('check_device')
      .values({
        district_id: actor.districtId,
        device_id: deviceId,
        check_id: checkId,
        token_hash: hashSecret(deps, token),
        handed_by: actor.personId,
        handed_at: deps.now(),
        expires_at: expiresAt,
      })
      .execute();
    await recordAudit(tx, actor, {
      action: 'hand-over-device',
      subjectType: 'class',
      subjectId: check.class_id,
      detail: { checkId, deviceId, minutes, place },
    });
    return { deviceId, token, expiresAt: expiresAt.toISOString() };
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
