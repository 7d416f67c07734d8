import { createRequire } from 'node:module';
// The types know the default export only.
// oxlint-disable-next-line import/no-named-as-default
import PDFDocument from 'pdfkit';
import type { FamilyReport } from './compose-report.ts';
import { drawReport } from './draw-report.ts';
import { reportWords } from './words.ts';

const require = createRequire(import.meta.url);
// Plain TrueType: of a packed font every letter would be unpacked anew.
const fontFile = (weight: '400Regular' | '700Bold') =>
  require.resolve(
    `@expo-google-fonts/atkinson-hyperlegible-next/${weight}/AtkinsonHyperlegibleNext_${weight}.ttf`,
  );

// The types of the library do not know it yet.
const conformance: object = { subset: 'PDF/UA' };

export interface Drawing {
  readonly reports: readonly FamilyReport[];
  readonly paper: 'LETTER' | 'A4';
  readonly now: Date;
}

/**
 * Reports as one PDF, each on pages of its own: tagged (PDF/UA-1) with title and language, its typeface embedded. Other work goes on between
 * two learners.
 */
export async function drawReports({ reports, paper, now }: Drawing): Promise<Buffer> {
  const [first] = reports;
  const language = first?.language ?? 'en';
  const of = reports.length === 1 ? `: ${first?.learnerName}` : '';
  const document = new PDFDocument({
    size: paper,
    margins: { top: 48, bottom: 56, left: 54, right: 54 },
    pdfVersion: '1.7',
    ...conformance,
    tagged: true,
    lang: language,
    displayTitle: true,
    bufferPages: true,
    autoFirstPage: false,
    info: { Title: `${reportWords[language].title}${of}`, CreationDate: now, ModDate: now },
    // None: one that is open before would be opened anew with each change of the typeface.
    font: '',
  });
  document.registerFont('regular', fontFile('400Regular'));
  document.registerFont('bold', fontFile('700Bold'));
  const chunks: Buffer[] = [];
  document.on('data', (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise<void>((resolve) => document.on('end', resolve));
  for (const report of reports) {
    drawReport(document, report);
    await new Promise((resolve) => setImmediate(resolve));
  }
  document.end();
  await ended;
  return Buffer.concat(chunks);
}
