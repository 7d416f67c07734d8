/** Where in school somebody stood on a day: grade 3 of the school year that began in autumn 2026 is { grade: 3, schoolYear: 2026 }. */
export interface SchoolPlace {
  /** US school grade, 0 is kindergarten. */
  readonly grade: number;
  /** The calendar year in which that school year began. */
  readonly schoolYear: number;
}

const dayMs = 86_400_000;
/** Nobody learns to read by the calendar: a school year is taken to run from September to the end of June, the summer stands still. */
const firstMonth = 8;
const monthsTaught = 10;

/**
 * School years since year 0, with their part: 2026.5 is the middle of the school year that began in autumn 2026. July and August count as
 * the end of the year before. `day` is a day as text: 2026-11-22.
 *
 * @throws RangeError where `day` is not a day.
 */
export function schoolTime(day: string): number {
  const at = dayNumber(day) * dayMs;
  const year = new Date(at).getUTCFullYear();
  const begun = at >= Date.UTC(year, firstMonth, 1) ? year : year - 1;
  const start = Date.UTC(begun, firstMonth, 1);
  const end = Date.UTC(begun, firstMonth + monthsTaught, 1);
  return begun + Math.min(1, (at - start) / (end - start));
}

/** Where a learner stands on a day on the scale of grades if they are just as far as their class: grade 3 at mid-year is 3.5. */
export function gradeOnDay({ grade, schoolYear }: SchoolPlace, day: string): number {
  return grade + schoolTime(day) - schoolYear;
}

/** Days since 1 January 1970. */
export function dayNumber(day: string): number {
  const at = Date.parse(`${day}T00:00:00Z`);
  if (!Number.isFinite(at)) throw new RangeError(`"${day}" is not a day.`);
  return Math.round(at / dayMs);
}
