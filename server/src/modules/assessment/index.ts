import './tables.ts';

export {
  calibrateItems,
  calibrateWeekly,
  type CalibrationJob,
} from './calibration/calibrate-items.ts';
export { writtenBank } from './bank/written-bank.ts';
export { listAhead } from './sessions/list-ahead.ts';
export { replay } from './sessions/replay.ts';
export { scoreSession } from './sessions/score-session.ts';
export { answerAs, drawTruth, normal, seeded, sit } from './sessions/simulated-readers.ts';
export { openCheck } from './checks/open-check.ts';
export { handOver } from './devices/hand-over.ts';
export { answerInTurn, readClassCheck, takeTurn } from './devices/take-turns.ts';
export { readingCheckRoutes } from './routes.ts';
