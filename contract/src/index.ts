import { attachmentsRoutes } from './attachments.ts';
import { cardsRoutes } from './cards.ts';
import { checkinsRoutes } from './checkins.ts';
import { familyRoutes } from './family.ts';
import { importsRoutes } from './imports.ts';
import { insightsRoutes } from './insights.ts';
import { learnersRoutes } from './learners.ts';
import { libraryRoutes } from './library.ts';
import { masteryRecordRoutes } from './mastery-record.ts';
import { masteryRoutes } from './mastery.ts';
import { peopleRoutes } from './people.ts';
import { pilotsRoutes } from './pilots.ts';
import { plansRoutes } from './plans.ts';
import { profileRoutes } from './profile.ts';
import { readerMeasuresRoutes } from './reader-measures.ts';
import { readingRoutes } from './reading.ts';
import { readingsRoutes } from './readings.ts';
import { readingCheckRoutes } from './reading-check.ts';
import { runningRecordsRoutes } from './running-records.ts';
import { sessionRoutes } from './session.ts';
import { shelfRoutes } from './shelf.ts';
import { standardsRoutes } from './standards.ts';
import { trustRoutes } from './trust.ts';
import { surveysRoutes } from './surveys.ts';

export type { Role, Route, Routes, RequestOf, ResponseOf } from './route.ts';
export * from './profile-words.ts';
export type { ProfileEntry } from './profile.ts';
export type { SupportArea } from './supports.ts';
export { emblemNames, pictureNames, picturesAsked } from './cards.ts';
export type { FamilyWeek, PlanComment } from './family.ts';
export * from './shapes.ts';
export * from './survey-words.ts';
export { formBands } from './reading-check.ts';
export * from './running-record-words.ts';
export type {
  BriefRecord,
  RecordContent,
  RecordMark,
  RecordQuestion,
  RecordSource,
  RunningRecord,
} from './running-records.ts';

/** Every route, one table a module. */
export const contract = {
  session: sessionRoutes,
  cards: cardsRoutes,
  people: peopleRoutes,
  standards: standardsRoutes,
  imports: importsRoutes,
  attachments: attachmentsRoutes,
  mastery: masteryRoutes,
  masteryRecord: masteryRecordRoutes,
  learners: learnersRoutes,
  profile: profileRoutes,
  surveys: surveysRoutes,
  plans: plansRoutes,
  checkins: checkinsRoutes,
  family: familyRoutes,
  reading: readingRoutes,
  library: libraryRoutes,
  readerMeasures: readerMeasuresRoutes,
  readings: readingsRoutes,
  readingCheck: readingCheckRoutes,
  runningRecords: runningRecordsRoutes,
  shelf: shelfRoutes,
  pilots: pilotsRoutes,
  insights: insightsRoutes,
  trust: trustRoutes,
} as const;

type Tables = (typeof contract)[keyof typeof contract];
type Merge<T> = (T extends unknown ? (each: T) => void : never) extends (all: infer All) => void
  ? All
  : never;
/** All routes in one table: what the client is typed by. */
export type Api = Merge<Tables>;
