import { sql } from 'kysely';
import { onDevicesOf } from '../../../platform/links/on-device.ts';

/** Does something on a device that was handed over for a survey, within what its teacher may do. */
export const onDevice = onDevicesOf({
  find: async ({ connection }, tokenHash) => {
    const { rows } = await sql<{ district_id: string; device_id: string }>`
      select * from find_survey_device(${tokenHash})`.execute(connection.kysely);
    return rows[0];
  },
  read: (tx, key) =>
    tx
      .selectFrom('survey_device')
      .innerJoin('survey', (join) =>
        join
          .onRef('survey.district_id', '=', 'survey_device.district_id')
          .onRef('survey.survey_id', '=', 'survey_device.survey_id'),
      )
      .innerJoin('class', (join) =>
        join
          .onRef('class.district_id', '=', 'survey.district_id')
          .onRef('class.class_id', '=', 'survey.class_id'),
      )
      .select([
        'survey_device.handed_by',
        'survey_device.expires_at',
        'survey_device.revoked_at',
        'survey.district_id',
        'survey.survey_id',
        'survey.class_id',
        'survey.band',
        'survey.closed_at',
        'survey.opened_at',
        'class.title',
      ])
      .where('survey_device.district_id', '=', key.district_id)
      .where('survey_device.device_id', '=', key.device_id)
      .executeTakeFirstOrThrow(),
});
