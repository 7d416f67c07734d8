import './tables.ts';

export {
  calibrateItems,
  calibrateWeekly,
  type CalibrationJob,
} from './calibration/calibrate-items.ts';
export { readingCheckRoutes } from './routes.ts';
