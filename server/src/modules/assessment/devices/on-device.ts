import { sql } from 'kysely';
import { onDevicesOf } from '../../../platform/links/on-device.ts';

/** Does something on a device that was handed over for a reading check, within what its teacher may do. */
export const onDevice = onDevicesOf({
  find: async ({ connection }, tokenHash) => {
    const { rows } = await sql<{ district_id: string; device_id: string }>`
      select * from find_check_device(${tokenHash})`.execute(connection.kysely);
    return rows[0];
  },
  read: (tx, key) =>
    tx
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
      .where('check_device.district_id', '=', key.district_id)
      .where('check_device.device_id', '=', key.device_id)
      .executeTakeFirstOrThrow(),
});

export type Device = Parameters<Parameters<typeof onDevice>[2]>[1];
