import './tables.ts';

export { ensureSkills, type Skill } from './ensure-skills.ts';
export { standardsRoutes } from './routes.ts';
export {
  compareFramework,
  writeFramework,
  type Extras,
  type FrameworkCounts,
} from './write-framework.ts';
export { readFrameworks } from './read-frameworks.ts';
