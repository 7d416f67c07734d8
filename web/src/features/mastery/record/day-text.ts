import { relativeDate } from '../../../ui/relative-date.ts';

/** A day as a person says it from another day, both 'YYYY-MM-DD' by the district's calendar: no clock and no zone can shift it. */
export function dayText(day: string, today: string, language: string): string {
  const said = relativeDate(Date.parse(day), Date.parse(today), language);
  return said ?? new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(0, 'day');
}
