import type { Readable } from 'node:stream';
import { Problem } from '../../platform/errors.ts';
import { tellingBytes, tellMediaType, type MediaType } from './media-type.ts';

const mostBytes = 10 * 1024 * 1024;

/**
 * Lets an upload stream past, so that none is held whole, and breaks off as soon as it is too much or nothing that may be attached.
 * `onType` hears what it is before any of it passes. The source is left open: it is the request that the refusal answers.
 */
export async function* checkUpload(
  content: Readable,
  onType: (type: MediaType) => void,
): AsyncGenerator<Buffer> {
  let size = 0;
  let start: Buffer | undefined = Buffer.alloc(0);
  for await (const chunk of content.iterator({ destroyOnReturn: false })) {
    size += (chunk as Buffer).length;
    if (size > mostBytes) throw tooLarge();
    if (start === undefined) {
      yield chunk as Buffer;
      continue;
    }
    start = Buffer.concat([start, chunk as Buffer]);
    if (start.length < tellingBytes) continue;
    onType(typeOf(start));
    yield start;
    start = undefined;
  }
  if (start === undefined) return;
  onType(typeOf(start));
  yield start;
}

function typeOf(start: Buffer): MediaType {
  const type = tellMediaType(start);
  if (type !== undefined) return type;
  throw new Problem({
    code: 'attachment-kind',
    status: 415,
    message: 'This is neither a picture (PNG, JPEG, WebP) nor a PDF.',
    next: 'Take a photo of it, or save it as a PDF, and attach that.',
  });
}

function tooLarge(): Problem {
  return new Problem({
    code: 'attachment-too-large',
    status: 413,
    message: 'This file is larger than 10 MB.',
    next: 'Attach a smaller one, or only the pages that matter.',
  });
}
