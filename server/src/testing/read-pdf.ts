import { inflateSync } from 'node:zlib';

/** What stands on each page of a PDF made here, in the order in which it was drawn. Reads what pdfkit writes, not any PDF. */
export function readPdf(pdf: Buffer): readonly string[] {
  const objects = readObjects(pdf);
  const pages = pagesOf(objects);
  return pages.map(({ body }) => {
    const letters = fontsOf(body, objects);
    const content = objects.get(refOf(body, 'Contents'));
    return content === undefined ? '' : readContent(content.stream, letters);
  });
}

interface PdfObject {
  readonly body: string;
  readonly stream: string;
}

function readObjects(pdf: Buffer): ReadonlyMap<number, PdfObject> {
  const text = pdf.toString('latin1');
  const objects = new Map<number, PdfObject>();
  for (const found of text.matchAll(/(?:^|\n)(\d+) 0 obj\n/g)) {
    const start = found.index + found[0].length;
    const end = text.indexOf('endobj', start);
    const streamAt = text.indexOf('stream\n', start);
    const hasStream = streamAt !== -1 && streamAt < end;
    const body = text.slice(start, hasStream ? streamAt : end);
    const raw = hasStream
      ? pdf.subarray(streamAt + 7, text.indexOf('\nendstream', streamAt))
      : Buffer.alloc(0);
    const stream = body.includes('/FlateDecode') ? inflateSync(raw) : raw;
    objects.set(Number(found[1]), { body, stream: stream.toString('latin1') });
  }
  return objects;
}

function refOf(body: string, name: string): number {
  return Number(new RegExp(`/${name} (\\d+) 0 R`).exec(body)?.[1] ?? -1);
}

function pagesOf(objects: ReadonlyMap<number, PdfObject>): readonly PdfObject[] {
  const tree = [...objects.values()].find(({ body }) => /\/Type \/Pages\b/.test(body));
  const kids = /\/Kids \[([^\]]*)\]/.exec(tree?.body ?? '')?.[1] ?? '';
  return [...kids.matchAll(/(\d+) 0 R/g)].flatMap(([, id]) => objects.get(Number(id)) ?? []);
}

type Letters = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** For each font of a page: a glyph's code to its letters. */
function fontsOf(page: string, objects: ReadonlyMap<number, PdfObject>): Letters {
  const resources = objects.get(refOf(page, 'Resources'))?.body ?? page;
  return new Map(
    [...resources.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name = '', id]) => {
      const font = objects.get(Number(id))?.body ?? '';
      return [name, readMap(objects.get(refOf(font, 'ToUnicode'))?.stream ?? '')];
    }),
  );
}

function readMap(map: string): ReadonlyMap<string, string> {
  const letters = new Map<string, string>();
  for (const [, from = '0', , list = ''] of map.matchAll(
    /<([0-9a-f]{4})> <([0-9a-f]{4})> \[([^\]]*)\]/gi,
  ))
    for (const [index, [, code = '']] of [...list.matchAll(/<([0-9a-f]+)>/gi)].entries())
      letters.set(
        (Number.parseInt(from, 16) + index).toString(16).padStart(4, '0'),
        Buffer.from(code, 'hex').swap16().toString('utf16le'),
      );
  return letters;
}

function readContent(content: string, fonts: Letters): string {
  let letters: ReadonlyMap<string, string> = new Map();
  let text = '';
  for (const [, font, glyphs] of content.matchAll(/\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ/g)) {
    if (font !== undefined) letters = fonts.get(font) ?? new Map();
    else
      for (const [, codes = ''] of (glyphs ?? '').matchAll(/<([0-9a-f]+)>/gi))
        for (const code of codes.match(/.{4}/g) ?? [])
          text += letters.get(code.toLowerCase()) ?? '';
  }
  return text;
}
