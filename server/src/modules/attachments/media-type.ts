export type MediaType = 'image/png' | 'image/jpeg' | 'image/webp' | 'application/pdf';

/** So many bytes are enough to tell. */
export const tellingBytes = 12;

/** What a file is, told by its first bytes; undefined where it is nothing that may be attached. */
export function tellMediaType(start: Buffer): MediaType | undefined {
  const has = (bytes: string, at = 0) =>
    start.subarray(at, at + bytes.length).equals(Buffer.from(bytes, 'latin1'));
  if (has('\x89PNG\r\n\x1a\n')) return 'image/png';
  if (has('\xff\xd8\xff')) return 'image/jpeg';
  if (has('RIFF') && has('WEBP', 8)) return 'image/webp';
  if (has('%PDF-')) return 'application/pdf';
  return undefined;
}
