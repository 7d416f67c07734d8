export type DocumentType = 'image/png' | 'image/jpeg' | 'image/webp' | 'application/pdf';
export type AudioType = 'audio/webm' | 'audio/mp4' | 'audio/ogg';
export type MediaType = DocumentType | AudioType;

/** So many bytes are enough to tell. */
export const tellingBytes = 12;

/** What a file is, told by its first bytes; undefined where it is nothing that may be kept. */
export function tellMediaType(start: Buffer): MediaType | undefined {
  const has = (bytes: string, at = 0) =>
    start.subarray(at, at + bytes.length).equals(Buffer.from(bytes, 'latin1'));
  if (has('\x89PNG\r\n\x1a\n')) return 'image/png';
  if (has('\xff\xd8\xff')) return 'image/jpeg';
  if (has('RIFF') && has('WEBP', 8)) return 'image/webp';
  if (has('%PDF-')) return 'application/pdf';
  if (has('\x1a\x45\xdf\xa3')) return 'audio/webm';
  // Brands of MPEG-4 that are pictures or films only by name are played as sound or not at all.
  if (has('ftyp', 4)) return 'audio/mp4';
  if (has('OggS')) return 'audio/ogg';
  return undefined;
}
