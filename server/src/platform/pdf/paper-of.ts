import type { Paper } from './open-pdf.ts';

/** What lies in the printers where a clock shows this zone's time. */
export function paperOf(timeZone: string): Paper {
  return /^(America|Canada|US)\/|^Pacific\/(Honolulu|Guam)$/.test(timeZone) ? 'letter' : 'a4';
}
