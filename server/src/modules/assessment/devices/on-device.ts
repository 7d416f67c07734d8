import { sql } from 'kysely';
import type { Tx } from '../../../platform/db/database.ts';
import { asSystem, inDistrict } from '../../../platform/db/scope.ts';
import type { Deps } from '../../../platform/deps.ts';
import type { Bearer } from '../../../platform/links/bearer-of.ts';
import { followLink } from '../../../platform/links/follow-link.ts';
import { endedLink } from '../../../platform/links/problems.ts';

export type Device = Awaited<ReturnType<typeof readDevice>>;

/**
 * Does something on a device that was handed over, if its link still holds: in a transaction of the person who handed it over, so that
 * it never reaches further than they do.
 */
export async function onDevice<Result>(
  deps: Deps,
  bearer: Bearer,
  work: (tx: Tx, device: Device) => Promise<Result>,
): Promise<Result> {
  const { district_id: districtId, device_id: deviceId } = await findDevice(deps, bearer);
  const device = await inDistrict(deps.connection, asSystem({ districtId }), (tx) =>
    readDevice(tx, districtId, deviceId),
  );
  const isOver = device.revoked_at !== null || device.closed_at !== null;
  if (isOver || device.expires_at <= deps.now()) throw endedLink();
  const scope = { districtId, personId: device.handed_by };
  return inDistrict(deps.connection, scope, (tx) => work(tx, device));
}

function findDevice(deps: Deps, bearer: Bearer) {
  return followLink(deps, bearer, async (hash) => {
    const { rows } = await sql<{ district_id: string; device_id: string }>`
      select * from find_check_device(${hash})`.execute(deps.connection.kysely);
    return rows[0];
  });
}

function readDevice(tx: Tx, districtId: string, deviceId: string) {
  return tx
    .selectFrom('check_device')
    .innerJoin('reading_check', (join) =>
      join
        .onRef('reading_check.district_id', '=', 'check_device.district_id')
        .onRef('reading_check.check_id', '=', 'check_device.check_id'),
    )
    .innerJoin('class', (join) =>
      join
        .onRef('class.district_id', '=', 'reading_check.district_id')
        .onRef('class.class_id', '=', 'reading_check.class_id'),
    )
    .selectAll('reading_check')
    .select([
      'check_device.handed_by',
      'check_device.expires_at',
      'check_device.revoked_at',
      'class.title',
    ])
    .where('check_device.district_id', '=', districtId)
    .where('check_device.device_id', '=', deviceId)
    .executeTakeFirstOrThrow();
}
