import { Readable } from 'node:stream';
import type { Actor } from '../../../../platform/auth/actor.ts';
import { inDistrict } from '../../../../platform/db/scope.ts';
import type { Deps } from '../../../../platform/deps.ts';
import { notFound } from '../../../../platform/errors.ts';
import { keepAttachment, partsFolderOf } from '../../../attachments/index.ts';
import { checkMayListen } from '../policy.ts';
import { findRecord, listAudio } from '../queries.ts';
import { partName, type OneAudio } from './part-files.ts';

export interface Assembly extends OneAudio {
  readonly parts: number;
  readonly offsetMs: number;
}

/**
 * Puts a recording together out of its parts and keeps it with the record: first all of it on the disk, then its rows in one transaction.
 * Answers which parts are missing; sent again after it was kept, nothing changes.
 */
export async function assembleRecording(deps: Deps, actor: Actor, given: Assembly) {
  const isKept = await inDistrict(deps.connection, actor, async (tx) => {
    await checkMayListen(tx, actor, given.learnerId);
    if ((await findRecord(tx, actor, given)) === undefined) throw notFound('running record');
    const audio = await listAudio(tx, actor, given);
    return audio.some(({ audio_id }) => audio_id === given.audioId);
  });
  if (isKept) return { kept: true, missing: [] };
  const folder = partsFolderOf(actor.districtId);
  const there = new Set((await deps.files.list(folder)).map(({ name }) => name));
  const names = Array.from({ length: given.parts }, (_, number) => partName(given, number));
  const missing = names.flatMap((name, number) => (there.has(name) ? [] : [number]));
  if (missing.length > 0) return { kept: false, missing };
  const paths = names.map((name) => `${folder}/${name}`);
  await keepAttachment(deps, actor, {
    learnerId: given.learnerId,
    fileName: 'reading-aloud',
    kind: 'recording',
    content: Readable.from(readAll(deps, paths), { objectMode: false }),
    carry: (tx, attachmentId) =>
      tx
        .insertInto('running_record_audio')
        .values({
          district_id: actor.districtId,
          learner_id: given.learnerId,
          record_id: given.recordId,
          audio_id: given.audioId,
          attachment_id: attachmentId,
          offset_ms: given.offsetMs,
          added_at: deps.now(),
        })
        .execute(),
  });
  for (const path of paths) await deps.files.remove(path);
  return { kept: true, missing: [] };
}

async function* readAll(deps: Deps, paths: readonly string[]): AsyncGenerator<Buffer> {
  for (const path of paths) yield* deps.files.read(path) as AsyncIterable<Buffer>;
}
