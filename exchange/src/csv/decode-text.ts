export type DecodedText = {
  readonly text: string;
  readonly encoding: 'utf-8' | 'utf-16' | 'windows-1252';
};

/**
 * The text of a file without its byte order mark. What is not valid UTF-8 is read as Windows-1252, the usual other
 * encoding of school systems' exports, in which every byte means something.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return utf16(bytes, 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return utf16(bytes, 'utf-16be');
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'windows-1252' };
  }
}

function utf16(bytes: Uint8Array, label: 'utf-16le' | 'utf-16be'): DecodedText {
  return { text: new TextDecoder(label).decode(bytes), encoding: 'utf-16' };
}
