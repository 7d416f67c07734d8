import { createRequire } from 'node:module';
// The types know the default export only.
// oxlint-disable-next-line import/no-named-as-default
import PDFDocument from 'pdfkit';

export type Paper = 'a4' | 'letter';
export type Pdf = PDFKit.PDFDocument;

interface Opening {
  readonly title: string;
  readonly language: 'en' | 'es';
  /** Width and height in points. */
  readonly size: readonly [width: number, height: number];
  readonly now: Date;
  /** In points; none unless told. */
  readonly margins?: Readonly<Record<'top' | 'bottom' | 'left' | 'right', number>>;
}

const noMargins = { top: 0, bottom: 0, left: 0, right: 0 };

const require = createRequire(import.meta.url);
// Plain TrueType: of a packed font every letter would be unpacked anew.
const fontFile = (weight: '400Regular' | '700Bold') =>
  require.resolve(
    `@expo-google-fonts/atkinson-hyperlegible-next/${weight}/AtkinsonHyperlegibleNext_${weight}.ttf`,
  );

// The types of the library do not know it yet.
const conformance: object = { subset: 'PDF/UA' };

/** A tagged document (PDF/UA-1) without a page, with the typefaces 'regular' and 'bold'; `finish` gives its bytes. */
export function openPdf({ title, language, size, now, margins = noMargins }: Opening) {
  const pdf: Pdf = new PDFDocument({
    size: [...size],
    margins,
    pdfVersion: '1.7',
    ...conformance,
    tagged: true,
    lang: language,
    displayTitle: true,
    bufferPages: true,
    autoFirstPage: false,
    info: { Title: title, CreationDate: now, ModDate: now },
    // None: one that is open before would be opened anew with each change of the typeface.
    font: '',
  });
  pdf.registerFont('regular', fontFile('400Regular'));
  pdf.registerFont('bold', fontFile('700Bold'));
  const chunks: Buffer[] = [];
  pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise<void>((resolve) => pdf.on('end', resolve));
  return {
    pdf,
    async finish(): Promise<Buffer> {
      pdf.end();
      await ended;
      return Buffer.concat(chunks);
    },
  };
}
