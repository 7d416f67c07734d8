import { writeCsv } from '@everyplan/exchange/csv';
import type { Scale } from '../scale/scale.ts';
import { csvWords } from './csv-words.ts';
import type { LearnerRecord, RecordRow } from './read-record.ts';

/** A learner's record as the page shows it, for people who open it in a spreadsheet. */
export function writeRecordCsv(
  { rows, scale }: Pick<LearnerRecord, 'rows' | 'scale'>,
  language: 'en' | 'es',
): string {
  const { columns } = csvWords[language];
  const cells = rows.map((row) => cellsOf(row, scale, language));
  return writeCsv({ columns, rows: cells, formulas: 'guarded' });
}

function cellsOf(row: RecordRow, scale: Scale, language: 'en' | 'es') {
  const words = csvWords[language];
  const nameOf = (level: number) => scale.levels[level - 1]?.name[language] ?? '';
  return [
    row.about.subject,
    row.about.code,
    row.about.title,
    nameOf(row.level),
    row.sure ? words.sure.yes : words.sure.no,
    nameOf(row.estimatedLevel),
    Math.round(row.low * 100),
    Math.round(row.high * 100),
    row.opportunities,
    Math.round(row.correct * 10) / 10,
    row.lastEvidenceOn,
    row.lastSource === null ? null : words.sources[row.lastSource],
    words.trends[row.trend],
    row.judgement?.judgedByName,
    row.judgement?.reason,
  ];
}
