import { openPdf, type Paper } from '../../../platform/pdf/open-pdf.ts';
import { paperSizes } from '../../../platform/pdf/paper-sizes.ts';
import type { FamilyReport } from './compose-report.ts';
import { drawReport } from './draw-report.ts';
import { reportWords } from './words.ts';

const margins = { top: 48, bottom: 56, left: 54, right: 54 };

export interface Drawing {
  readonly reports: readonly FamilyReport[];
  readonly paper: Paper;
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
  const { pdf, finish } = openPdf({
    title: `${reportWords[language].title}${of}`,
    language,
    size: paperSizes[paper],
    margins,
    now,
  });
  for (const report of reports) {
    drawReport(pdf, report);
    await new Promise((resolve) => setImmediate(resolve));
  }
  return finish();
}
