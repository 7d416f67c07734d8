import type { Converted } from './converted.ts';
import { interpolate, type TablePoint } from './interpolate.ts';

/**
 * Middles of two published tables, by grade at mid-year: readers (MetaMetrics, "Typical Reader Measures by Grade", national norms of
 * 2010-2016, middle half) and texts (MetaMetrics, "Typical Text Measures by Grade", after the Common Core's bands of 2012). A reader of
 * 600L understands three quarters of a text of 600L, so both say which grade's texts a reader is ready for.
 */
const middles: readonly {
  readonly grade: number;
  readonly readers: number;
  readonly texts: number;
}[] = [
  { grade: 1.5, readers: 87.5, texts: 360 },
  { grade: 2.5, readers: 357.5, texts: 535 },
  { grade: 3.5, readers: 587.5, texts: 670 },
  { grade: 4.5, readers: 792.5, texts: 840 },
  { grade: 5.5, readers: 925, texts: 920 },
  { grade: 6.5, readers: 1010, texts: 997.5 },
  { grade: 7.5, readers: 1080, texts: 1045 },
  { grade: 8.5, readers: 1140, texts: 1097.5 },
  { grade: 9.5, readers: 1195, texts: 1155 },
  { grade: 10.5, readers: 1242.5, texts: 1207.5 },
  { grade: 12, readers: 1285, texts: 1285 },
];
const table: readonly TablePoint[] = middles.map((row) => [
  (row.readers + row.texts) / 2,
  row.grade,
]);
const apart: readonly TablePoint[] = middles.map((row) => [
  (row.readers + row.texts) / 2,
  Math.abs(row.readers - row.texts) / 2,
]);

/** A test's own error in Lexiles (our assumption: tests that report Lexiles print 50 to 100). */
const testErrorLexiles = 75;
const [least, most] = [-400, 1700];
export const lexileRange = 'BR400L to 1700L';

/** '540L', '540', 'BR120L' (below zero). */
export function convertLexile(score: string): Converted {
  const found = /^(BR)?\s*(-?\d{1,4})\s*L?$/i.exec(score.trim());
  if (found === null) return { ok: false, code: 'score-unreadable', range: lexileRange };
  const lexiles = found[1] === undefined ? Number(found[2]) : -Number(found[2]);
  if (lexiles < least || lexiles > most)
    return { ok: false, code: 'score-out-of-range', range: lexileRange };
  const { y: grade, slope, beyond } = interpolate(table, lexiles);
  const inLexiles = Math.hypot(testErrorLexiles, beyond ? 150 : interpolate(apart, lexiles).y);
  return {
    ok: true,
    grade: Math.min(14, Math.max(-1, grade)),
    error: Math.max(0.5, slope * inLexiles),
    asGiven: lexiles < 0 ? `BR${-lexiles}L` : `${lexiles}L`,
    because: [
      { code: 'scale-lexile', values: {} },
      ...(beyond ? [{ code: 'scale-beyond-table' as const, values: {} }] : []),
    ],
  };
}
