import type { Season } from './norms.ts';

/** A school year by its first and last day (YYYY-MM-DD). */
export interface SchoolYear {
  readonly startsOn: string;
  readonly endsOn: string;
}

/**
 * The season of a day (YYYY-MM-DD) in which it is compared: the first, second or last third of the school year, as the norms' three testing
 * times are its beginning, middle and end. Without a school year that holds the day: August to November, December to February, March to July.
 */
export function seasonOf(day: string, year?: SchoolYear): Season {
  if (year === undefined || day < year.startsOn || day > year.endsOn) return byCalendar(day);
  const [start, at, end] = [year.startsOn, day, year.endsOn].map((each) => Date.parse(each));
  const third = (((at ?? 0) - (start ?? 0)) / ((end ?? 0) - (start ?? 0) + 1)) * 3;
  if (third < 1) return 'fall';
  return third < 2 ? 'winter' : 'spring';
}

function byCalendar(day: string): Season {
  const month = Number(day.slice(5, 7));
  if (month >= 8 && month <= 11) return 'fall';
  return month === 12 || month <= 2 ? 'winter' : 'spring';
}
