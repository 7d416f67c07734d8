import './tables.ts';

export { ensureSkillOf } from './ensure-skill-of.ts';
export { ensureSkills } from './ensure-skills.ts';
export { listPrerequisites } from './list-prerequisites.ts';
export { standardsRoutes } from './routes.ts';
export { compareFramework, writeFramework, type FrameworkCounts } from './write-framework.ts';
export { readFrameworks } from './read-frameworks.ts';
