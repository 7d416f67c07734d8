import { strToU8, zipSync } from 'fflate';

const container = `<?xml version="1.0"?><container><rootfiles>
  <rootfile full-path="OEBPS/content.opf" media-type="application/oebps-package+xml"/></rootfiles></container>`;

/** A small EPUB for tests: its package file, and further entries by path. */
export function makeEpub(opf: string, more: Readonly<Record<string, string>> = {}): Uint8Array {
  const entries = {
    mimetype: 'application/epub+zip',
    'META-INF/container.xml': container,
    'OEBPS/content.opf': opf,
    ...more,
  };
  return zipSync(
    Object.fromEntries(Object.entries(entries).map(([path, text]) => [path, strToU8(text)])),
  );
}
