import { addDays, mondayOf } from '../calendar.ts';

export type SchoolYear = {
  /** The calendar year in which it ends. */
  readonly endsIn: number;
  readonly title: string;
  readonly startDate: string;
  readonly endDate: string;
  readonly semesters: readonly Term[];
};

export type Term = {
  readonly id: string;
  readonly title: string;
  readonly startDate: string;
  readonly endDate: string;
};

/**
 * The school year around `today`: 40 weeks in two semesters, of which `today` is in the fifteenth week whatever the
 * date is, so that the demo always shows a year in full swing with twelve weeks of history behind it.
 */
export function buildSchoolYear(today: string): SchoolYear {
  const startDate = addDays(mondayOf(today), -14 * 7);
  const middle = addDays(startDate, 20 * 7);
  const endDate = addDays(startDate, 40 * 7 - 3);
  const first = startDate.slice(0, 4);
  const last = endDate.slice(0, 4);
  return {
    endsIn: Number(last),
    title: first === last ? first : `${first}-${last}`,
    startDate,
    endDate,
    semesters: [
      { id: 'term-1', title: 'Semester 1', startDate, endDate: addDays(middle, -3) },
      { id: 'term-2', title: 'Semester 2', startDate: middle, endDate },
    ],
  };
}
