import type { Cast } from './cast.ts';
import { characters } from './characters.ts';
import { buildClasses } from './classes.ts';
import { buildFamilies } from './families.ts';
import { buildSchoolYear } from './school-year.ts';
import { district, elementary, middle } from './schools.ts';
import { buildStaff } from './staff.ts';
import { toRoster } from './to-roster.ts';
import { createUsernames } from './usernames.ts';

export type DemoOptions = {
  /** ISO date `YYYY-MM-DD`: the day on which the demo is shown. */
  readonly today: string;
  /** Default 'alder'. The same seed and day give the same district. */
  readonly seed?: string;
};

/**
 * The demo district in full: 599 learners, their guardians, 53 members of staff, 90 classes. People depend on the
 * seed alone; dates on `today` too. Throws a RangeError when `today` is no ISO date.
 */
export function buildCast({ today, seed = 'alder' }: DemoOptions): Cast {
  const year = buildSchoolYear(today);
  const usernames = createUsernames(Object.values(characters).map((one) => one.username));
  const staffPlan = buildStaff(usernames);
  const people = buildFamilies({ seed, today, yearStart: year.startDate, usernames });
  const cast = {
    district,
    schools: [elementary, middle],
    year,
    ...people,
    staff: staffPlan.staff,
    classes: buildClasses(people.learners, staffPlan),
    characters,
  };
  return { ...cast, roster: toRoster(cast) };
}
