import type { Readable } from 'node:stream';
import { Problem } from '../../../platform/errors.ts';

const mostBytes = 64 * 1024 * 1024;

/** An upload of texts, whole: books are small. Throws text-upload-too-large. */
export async function readUpload(content: Readable): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of content.iterator({ destroyOnReturn: false })) {
    size += (chunk as Buffer).length;
    if (size > mostBytes) throw tooLarge();
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks);
}

function tooLarge(): Problem {
  return new Problem({
    code: 'text-upload-too-large',
    status: 413,
    message: 'These texts are larger than 64 MB together.',
    next: 'Send them in several parts, or use “everyplan import texts” on the server.',
  });
}
