import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { gunzipSync } from 'node:zlib';

const limitBytes = 256 * 1024 * 1024;

/** A file that is read whole (a roster, a framework), with its hash, unzipped where it is gzip. */
export async function readWhole(
  source: Readable,
): Promise<{ readonly bytes: Uint8Array; readonly sha256: string }> {
  const chunks: Buffer[] = [];
  const hash = createHash('sha256');
  let length = 0;
  for await (const chunk of source as AsyncIterable<Buffer>) {
    hash.update(chunk);
    chunks.push(chunk);
    length += chunk.length;
    if (length > limitBytes) throw new Error('file too large');
  }
  const bytes = Buffer.concat(chunks);
  const gzipped = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return {
    bytes: gzipped ? gunzipSync(bytes, { maxOutputLength: limitBytes }) : bytes,
    sha256: hash.digest('hex'),
  };
}
