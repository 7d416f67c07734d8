import './cards/tables.ts';

export { cardsRoutes } from './cards/routes.ts';
export { sessionRoutes } from './routes.ts';
export { demoPassword, readDemo, writeDemo, type DemoAccount } from './demo.ts';
export { isSetUp, makeDistrict, makeSetupCode } from './set-up.ts';
