import './tables.ts';

export { peopleRoutes } from './routes.ts';
export {
  getVisibleLearner,
  mayPlanWith,
  mayPlanWithLearner,
  maySeeClass,
  maySeeLearner,
} from './policy.ts';
export { listClasses, listClassesOf, listFamily } from './queries.ts';
