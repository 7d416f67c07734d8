import './mentor-tables.ts';
import './tables.ts';

export { makeAccount } from './make-account.ts';
export { peopleRoutes } from './routes.ts';
export {
  getVisibleLearner,
  mayPlanWith,
  mayPlanWithLearner,
  mayRunClass,
  maySeeClass,
  maySeeLearner,
} from './policy.ts';
export { menteesOf, mentorOf } from './mentors.ts';
export { readToday, type DistrictDay } from './read-today.ts';
export { nameApart } from './name-apart.ts';
export { listClassesOf, listFamily } from './queries.ts';
export { madeHere, readRoster } from './roster/read-roster.ts';
export { writeRoster, type RosterChanges } from './roster/write-roster.ts';
