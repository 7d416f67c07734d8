import type { Selectable } from 'kysely';
import type { Actor } from '../../../platform/auth/actor.ts';
import type { Database, Tx } from '../../../platform/db/database.ts';
import type { Scope } from '../../../platform/db/scope.ts';
import { notFound } from '../../../platform/errors.ts';

export type RecordRow = Selectable<Database['running_record']>;

export interface OneRecord {
  readonly learnerId: string;
  readonly recordId: string;
}

/** The record's row; undefined where there is none. That the actor may see its learner is the caller's to know. */
export async function findRecord(
  tx: Tx,
  { districtId }: Scope,
  { learnerId, recordId }: OneRecord,
): Promise<RecordRow | undefined> {
  return tx
    .selectFrom('running_record')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('learner_id', '=', learnerId)
    .where('record_id', '=', recordId)
    .executeTakeFirst();
}

/** The record's row, locked until the transaction ends, so that two who save at once come one after the other. */
export async function getRecordToChange(
  tx: Tx,
  { districtId }: Scope,
  { learnerId, recordId }: OneRecord,
): Promise<RecordRow> {
  const row = await tx
    .selectFrom('running_record')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('learner_id', '=', learnerId)
    .where('record_id', '=', recordId)
    .forUpdate()
    .executeTakeFirst();
  if (row === undefined) throw notFound('running record');
  return row;
}

/** A change of one record. */
export function updateRecord(tx: Tx, { districtId }: Scope, { learnerId, recordId }: OneRecord) {
  return tx
    .updateTable('running_record')
    .where('district_id', '=', districtId)
    .where('learner_id', '=', learnerId)
    .where('record_id', '=', recordId);
}

/** Records of some learners, the newest first, with whether there is a recording. */
export async function listRecordsOf(tx: Tx, { districtId }: Scope, learnerIds: readonly string[]) {
  if (learnerIds.length === 0) return [];
  return tx
    .selectFrom('running_record as r')
    .select([
      'r.record_id',
      'r.learner_id',
      'r.title',
      'r.language',
      'r.read_on',
      'r.text_grade',
      'r.words',
      'r.errors',
      'r.self_corrections',
      'r.correct_words',
      'r.seconds',
      'r.finished_at',
      'r.withdrawn_at',
    ])
    .select((eb) =>
      eb
        .exists(
          eb
            .selectFrom('running_record_audio as a')
            .select('a.audio_id')
            .whereRef('a.district_id', '=', 'r.district_id')
            .whereRef('a.learner_id', '=', 'r.learner_id')
            .whereRef('a.record_id', '=', 'r.record_id'),
        )
        .as('has_audio'),
    )
    .where('r.district_id', '=', districtId)
    .where('r.learner_id', 'in', [...learnerIds])
    .orderBy('r.read_on', 'desc')
    .orderBy('r.started_at', 'desc')
    .execute();
}

export type BriefRow = Awaited<ReturnType<typeof listRecordsOf>>[number];

export async function listAudio(tx: Tx, { districtId }: Scope, { learnerId, recordId }: OneRecord) {
  return tx
    .selectFrom('running_record_audio as a')
    .innerJoin('attachment as f', (join) =>
      join
        .onRef('f.district_id', '=', 'a.district_id')
        .onRef('f.learner_id', '=', 'a.learner_id')
        .onRef('f.attachment_id', '=', 'a.attachment_id'),
    )
    .select(['a.audio_id', 'a.attachment_id', 'a.offset_ms', 'f.media_type', 'f.size_bytes'])
    .where('a.district_id', '=', districtId)
    .where('a.learner_id', '=', learnerId)
    .where('a.record_id', '=', recordId)
    .orderBy('a.offset_ms')
    .orderBy('a.added_at')
    .execute();
}

export async function listVersions(
  tx: Tx,
  { districtId }: Scope,
  { learnerId, recordId }: OneRecord,
) {
  return tx
    .selectFrom('running_record_version')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('learner_id', '=', learnerId)
    .where('record_id', '=', recordId)
    .orderBy('version', 'desc')
    .execute();
}

/** Names of people of the district by id, for whoever wrote something. */
export async function namesOf(
  tx: Tx,
  { districtId }: Pick<Actor, 'districtId'>,
  ids: readonly (string | null)[],
): Promise<ReadonlyMap<string, string>> {
  const wanted = ids.filter((id) => id !== null);
  if (wanted.length === 0) return new Map();
  const rows = await tx
    .selectFrom('person')
    .select(['person_id', 'given_name', 'family_name'])
    .where('district_id', '=', districtId)
    .where('person_id', 'in', wanted)
    .execute();
  return new Map(rows.map((row) => [row.person_id, `${row.given_name} ${row.family_name}`]));
}
