import type { Actor } from '../auth/actor.ts';
import type { Deps } from '../deps.ts';
import { newId } from '../id.ts';
import { hashSecret, newToken } from './secrets.ts';

/** A link for a device that is handed over: its row, with the token as a hash, and what is told once to whoever hands it over. */
export function newDevice(deps: Deps, actor: Actor, minutes: number) {
  const [deviceId, token, now] = [newId(), newToken(), deps.now()];
  const expiresAt = new Date(now.getTime() + minutes * 60_000);
  return {
    row: {
      district_id: actor.districtId,
      device_id: deviceId,
      token_hash: hashSecret(deps, token),
      handed_by: actor.personId,
      handed_at: now,
      expires_at: expiresAt,
    },
    told: { deviceId, token, expiresAt: expiresAt.toISOString() },
  };
}
