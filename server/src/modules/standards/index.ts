import './tables.ts';

export { ensureSkills, type Skill } from './ensure-skills.ts';
export { standardsRoutes } from './routes.ts';
