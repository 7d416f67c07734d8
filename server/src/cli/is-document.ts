/** How files begin that a word processor or a scanner makes: PDF, RTF, zip (docx, odt), old Word, PNG, JPEG. */
const beginnings = [
  '%PDF-',
  '{\\rtf',
  'PK\u0003\u0004',
  '\u00D0\u00CF\u0011\u00E0',
  '\u0089PNG',
  '\u00FF\u00D8\u00FF',
];

const longest = Math.max(...beginnings.map((each) => each.length));

/** Whether bytes are a document or picture whose marks would be measured as words. An EPUB is a zip too. */
export function isDocument(bytes: Uint8Array): boolean {
  const start = String.fromCharCode(...bytes.subarray(0, longest));
  return beginnings.some((each) => start.startsWith(each));
}
