import { expect, test } from 'vitest';
import { tellMediaType } from './media-type.ts';

test.each([
  ['\x89PNG\r\n\x1a\n\0\0\0\r', 'image/png'],
  ['\xff\xd8\xff\xe1\0\x10Exif', 'image/jpeg'],
  ['RIFF\x24\0\0\0WEBPVP8 ', 'image/webp'],
  ['%PDF-1.7\n', 'application/pdf'],
  ['\x1a\x45\xdf\xa3\x9f\x42\x86\x81', 'audio/webm'],
  ['\0\0\0\x20ftypiso5', 'audio/mp4'],
  ['OggS\0\x02', 'audio/ogg'],
])('tells %j by its first bytes', (start, type) => {
  expect(tellMediaType(Buffer.from(start, 'latin1'))).toBe(type);
});

test.each(['<svg onload="alert(1)">', '<!doctype html>', 'GIF89a', 'RIFF\x24\0\0\0WAVEfmt ', ''])(
  'takes %j for nothing that may be attached',
  (start) => {
    expect(tellMediaType(Buffer.from(start, 'latin1'))).toBeUndefined();
  },
);
