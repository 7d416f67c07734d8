import type { DateOrder } from '../evidence/answers.ts';

const NAMED = /^(\d{1,2})[/.-](\d{1,2})[/.-]\d{4}/;

/** In which order a file writes days and months, told by any date that can only be read one way; 'iso' where none tells. */
export function findDateOrder(dates: readonly string[]): DateOrder {
  for (const date of dates) {
    const found = NAMED.exec(date);
    if (found === null) continue;
    if (Number(found[1]) > 12) return 'day-month-year';
    if (Number(found[2]) > 12) return 'month-day-year';
  }
  return 'iso';
}
