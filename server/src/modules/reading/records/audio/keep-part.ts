import { audioPartBytes } from '@everyplan/contract';
import { Readable } from 'node:stream';
import type { Actor } from '../../../../platform/auth/actor.ts';
import { inDistrict } from '../../../../platform/db/scope.ts';
import type { Deps } from '../../../../platform/deps.ts';
import { notFound, Problem } from '../../../../platform/errors.ts';
import { partsFolderOf } from '../../../attachments/index.ts';
import { checkMayListen } from '../policy.ts';
import { findRecord } from '../queries.ts';
import { partName, type OneAudio } from './part-files.ts';

/** Keeps one part of a recording: whole under its name, or not at all. The same part again takes its own place. */
export async function keepPart(
  deps: Deps,
  actor: Actor,
  { number, content, ...one }: OneAudio & { readonly number: number; readonly content: Readable },
): Promise<void> {
  await inDistrict(deps.connection, actor, async (tx) => {
    await checkMayListen(tx, actor, one.learnerId);
    if ((await findRecord(tx, actor, one)) === undefined) throw notFound('running record');
  });
  const name = `${partsFolderOf(actor.districtId)}/${partName(one, number)}`;
  await deps.files.write(name, Readable.from(limit(content)));
}

async function* limit(content: Readable): AsyncGenerator<Buffer> {
  let size = 0;
  for await (const chunk of content.iterator({ destroyOnReturn: false })) {
    size += (chunk as Buffer).length;
    if (size > audioPartBytes)
      throw new Problem({
        code: 'recording-part-too-large',
        status: 413,
        message: 'A part of a recording is larger than 512 kB.',
        next: 'Reload the page and send the recording again.',
      });
    yield chunk as Buffer;
  }
}
