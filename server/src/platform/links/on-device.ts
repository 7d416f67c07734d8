import type { Tx } from '../db/database.ts';
import { asSystem, inDistrict } from '../db/scope.ts';
import type { Deps } from '../deps.ts';
import type { Bearer } from './bearer-of.ts';
import { followLink } from './follow-link.ts';
import { endedLink } from './problems.ts';

interface DeviceKey {
  readonly district_id: string;
  readonly device_id: string;
}

/** A device, and what it was handed over for, which may be closed before the link ends. */
interface Handed {
  readonly handed_by: string;
  readonly expires_at: Date;
  readonly revoked_at: Date | null;
  readonly closed_at: Date | null;
}

interface DevicesOf<Device extends Handed> {
  readonly find: (deps: Deps, tokenHash: Buffer) => Promise<DeviceKey | undefined>;
  readonly read: (tx: Tx, key: DeviceKey) => Promise<Device>;
}

/**
 * A way to do something on a device that was handed over, if its link still holds: in a transaction of the person who handed it over, so
 * that it never reaches further than they do.
 */
export function onDevicesOf<Device extends Handed>({ find, read }: DevicesOf<Device>) {
  return async <Result>(
    deps: Deps,
    bearer: Bearer,
    work: (tx: Tx, device: Device) => Promise<Result>,
  ): Promise<Result> => {
    const key = await followLink(deps, bearer, (hash) => find(deps, hash));
    const { district_id: districtId } = key;
    const device = await inDistrict(deps.connection, asSystem({ districtId }), (tx) =>
      read(tx, key),
    );
    const isOver = device.revoked_at !== null || device.closed_at !== null;
    if (isOver || device.expires_at <= deps.now()) throw endedLink();
    const scope = { districtId, personId: device.handed_by };
    return inDistrict(deps.connection, scope, (tx) => work(tx, device));
  };
}
