import type { Season } from '../../fluency/norms.ts';
import { seasonOf } from '../../fluency/season-of.ts';
import { gradeOnDay, type SchoolPlace } from '../school-clock.ts';

export interface NormPlace {
  /** Whole school grade on the day of the test. */
  readonly grade: number;
  readonly season: Season;
  /** With the part of the school year that had passed. */
  readonly inSchool: number;
}

/** Where norms by grade and season look a test up. A test of July still belongs to the grade that has just ended. */
export function normPlace(school: SchoolPlace, day: string): NormPlace {
  const inSchool = gradeOnDay(school, day);
  const season = seasonOf(day);
  const grade = season === 'spring' ? Math.ceil(inSchool - 1e-9) - 1 : Math.floor(inSchool + 1e-9);
  return { grade, season, inSchool };
}
