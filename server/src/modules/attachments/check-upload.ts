import type { Readable } from 'node:stream';
import { Problem } from '../../platform/errors.ts';
import { tellingBytes, tellMediaType, type MediaType } from './media-type.ts';

/** What a place takes: pictures and PDFs, or the sound of somebody reading. */
export type Kind = 'document' | 'recording';

const megabyte = 1024 * 1024;
export const mostBytes: Readonly<Record<Kind, number>> = {
  document: 10 * megabyte,
  recording: 30 * megabyte,
};

/**
 * Lets an upload stream past, so that none is held whole, and breaks off as soon as it is too much or nothing of its kind. `onType` hears
 * what it is before any of it passes. The source is left open: it is the request that the refusal answers.
 */
export async function* checkUpload(
  content: Readable,
  kind: Kind,
  onType: (type: MediaType) => void,
): AsyncGenerator<Buffer> {
  let size = 0;
  let start: Buffer | undefined = Buffer.alloc(0);
  for await (const chunk of content.iterator({ destroyOnReturn: false })) {
    size += (chunk as Buffer).length;
    if (size > mostBytes[kind]) throw tooLarge(kind);
    if (start === undefined) {
      yield chunk as Buffer;
      continue;
    }
    start = Buffer.concat([start, chunk as Buffer]);
    if (start.length < tellingBytes) continue;
    onType(typeOf(start, kind));
    yield start;
    start = undefined;
  }
  if (start === undefined) return;
  onType(typeOf(start, kind));
  yield start;
}

function typeOf(start: Buffer, kind: Kind): MediaType {
  const type = tellMediaType(start);
  if (type !== undefined && type.startsWith('audio/') === (kind === 'recording')) return type;
  if (kind === 'recording')
    throw new Problem({
      code: 'recording-kind',
      status: 415,
      message: 'This is no recording (WebM, MP4 or Ogg).',
      next: 'Record it in the browser, or leave the recording out: the record stands without it.',
    });
  throw new Problem({
    code: 'attachment-kind',
    status: 415,
    message: 'This is neither a picture (PNG, JPEG, WebP) nor a PDF.',
    next: 'Take a photo of it, or save it as a PDF, and attach that.',
  });
}

function tooLarge(kind: Kind): Problem {
  if (kind === 'recording')
    return new Problem({
      code: 'recording-too-large',
      status: 413,
      message: 'This recording is larger than 30 MB.',
      next: 'Record a shorter passage.',
    });
  return new Problem({
    code: 'attachment-too-large',
    status: 413,
    message: 'This file is larger than 10 MB.',
    next: 'Attach a smaller one, or only the pages that matter.',
  });
}
