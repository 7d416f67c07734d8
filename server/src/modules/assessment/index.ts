import './tables.ts';

export {
  calibrateItems,
  calibrateWeekly,
  type CalibrationJob,
} from './calibration/calibrate-items.ts';
export { openCheck } from './checks/open-check.ts';
export { handOver } from './devices/hand-over.ts';
export { answerInTurn, readClassCheck, takeTurn } from './devices/take-turns.ts';
export { readingCheckRoutes } from './routes.ts';
