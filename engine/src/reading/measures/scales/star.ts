import type { Converted } from './converted.ts';
import { spreadAt } from '../typical-reader.ts';
import { readNumber } from './read-number.ts';

/** Grade equivalents lean on what a whole grade does, not on texts; tests differ by about half a grade (our assumption). */
const linkErrorGrades = 0.6;
/** Within a grade about a tenth of Star Reading's variance is error (our assumption, after a reliability of about .9). */
const errorShare = 0.1;
const [least, most] = [0, 12.9];
export const starRange = 'GE 0.0 to 12.9';

/**
 * A grade equivalent: '3.4', 'GE 3.4', '12.9+'. A capped one ('>6.5') is read as its bound with a grade more of error. Scaled scores
 * are refused: no public table of them could be confirmed, and the scale was changed in 2021; the report prints both.
 */
export function convertStar(score: string): Converted {
  const found = /^(?:GE\s*)?(>)?\s*(\d{1,2}(?:[.,]\d{1,2})?)\s*(\+)?\s*(?:GE)?$/i.exec(
    score.trim(),
  );
  if (found === null)
    return {
      ok: false,
      code: Number.isNaN(readNumber(score)) ? 'score-unreadable' : 'score-out-of-range',
      range: starRange,
    };
  const grade = readNumber(found[2]!);
  if (grade < least || grade > most)
    return { ok: false, code: 'score-out-of-range', range: starRange };
  const capped = found[1] !== undefined || found[3] !== undefined;
  return {
    ok: true,
    grade,
    error: Math.hypot(linkErrorGrades, spreadAt(grade) * Math.sqrt(errorShare), capped ? 1 : 0),
    asGiven: `GE ${capped ? '>' : ''}${grade}`,
    because: [
      { code: 'scale-star', values: {} },
      ...(capped ? [{ code: 'scale-beyond-table' as const, values: {} }] : []),
    ],
  };
}
