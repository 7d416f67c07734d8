import './tables.ts';

export { plansRoutes } from './routes.ts';
export { addGoal } from './goals/add-goal.ts';
export { addReading } from './goals/readings.ts';
export { answerItem } from './templates/answer-item.ts';
export { createTemplate, publishTemplate } from './templates/write-template.ts';
export { readGoals } from './goals/read-goals.ts';
export { listAwaitingFamily } from './list-awaiting-family.ts';
export { mondayOf, mondayOfDay } from './monday-of.ts';
export { staleAfterDays } from './rules.ts';
export { addDraftRun } from './drafting/draft-runs.ts';
export { draftTables } from './drafting/rows.ts';
export { type DraftJob, runDraft } from './drafting/run-draft.ts';
export { type LearnerPace, readPaces } from './week/read-paces.ts';
export { presentWeeks } from './week/present-weeks.ts';
