export { sessionRoutes } from './routes.ts';
export { demoPassword, readDemo, writeDemo, type DemoAccount } from './demo.ts';
export { isSetUp, makeDistrict, makeSetupCode, type FirstDistrict } from './set-up.ts';
