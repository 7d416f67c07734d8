export type { Because } from './because.ts';
export { checkFlexBlock, type BlockProblem } from './check-flex-block.ts';
export {
  explainPlaces,
  type PassedOver,
  type PlaceExplained,
  type PlaceQuestion,
} from './explain-places.ts';
export type { PlaceReason } from './place-reason.ts';
export { type Favour, favourOwed, owedAfter } from './fair-share.ts';
export type { Nearest } from './find-nearest.ts';
export {
  type FlexAssignment,
  type FlexBlock,
  type FlexOffering,
  type FlexRoom,
  type Pull,
  PULL_RANKS,
  type PullRank,
  type SessionRequirement,
} from './flex-block.ts';
export { listViolations, type Violation } from './list-violations.ts';
export { type AssignmentMeasures, measureAssignment } from './measure-assignment.ts';
export { type OverruledPull, type OverruledReason, pullsInForce } from './pulls-in-force.ts';
export {
  type Move,
  type ReplannedWeek,
  type ReplanOptions,
  replanFlexWeek,
  reviewReplan,
} from './replan-flex-week.ts';
export { ScheduleInputError } from './schedule-input-error.ts';
export { type SolveOptions, solveFlexWeek, type WeekPlan } from './solve-flex-week.ts';
export { type CommonTime, type CommonTimeQuestion, findCommonTimes } from './find-common-times.ts';
export {
  type Consult,
  type ConsultQuestion,
  type ConsultRequest,
  placeConsults,
} from './place-consults.ts';
export {
  type Rotation,
  type RotationQuestion,
  rotateStations,
  type Station,
  type StationGroup,
} from './rotate-stations.ts';
export type { TimeSpan } from './time-span.ts';
export { freeSpans, type Timetable } from './timetable.ts';
