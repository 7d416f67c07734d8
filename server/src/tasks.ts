import { importTasks } from './connectors/imports/index.ts';
import {
  calibrateItems,
  calibrateWeekly,
  type CalibrationJob,
} from './modules/assessment/index.ts';
import { sweepAttachments } from './modules/attachments/index.ts';
import { sendReminders } from './modules/checkins/index.ts';
import { runFit, type FitJob } from './modules/mastery/index.ts';
import { takeBaselines } from './modules/pilots/index.ts';
import { runDraft, type DraftJob } from './modules/plans/index.ts';
import { loadStarterLibrary, sweepParts } from './modules/reading/index.ts';
import type { Scope } from './platform/db/scope.ts';
import type { RecurringPayload } from './platform/jobs/recurring.ts';
import { sendLetter, type LetterJob } from './modules/surveys/index.ts';
import { sendDigests } from './modules/family/index.ts';
import { carryOutErasure, removeOldSeals, type ErasureJob } from './modules/trust/index.ts';
import type { Tasks } from './platform/jobs/run-jobs.ts';

/** Every job of every module, by the name under which it is queued. */
export const tasks: Tasks = {
  ...importTasks,
  'sweep-attachments': async (deps, payload: RecurringPayload) => {
    await sweepAttachments(deps, payload);
  },
  'sweep-recordings': async (deps, payload: RecurringPayload) => {
    await sweepParts(deps, payload);
  },
  'calibrate-items': async (deps, job: CalibrationJob) => {
    await calibrateItems(deps, job);
  },
  'calibrate-items-weekly': (deps, payload: RecurringPayload) => calibrateWeekly(deps, payload),
  'take-pilot-baselines': (deps, payload: RecurringPayload) => takeBaselines(deps, payload),
  'load-starter-library': async (deps, scope: Scope) => {
    await loadStarterLibrary(deps, scope);
  },
  'draft-plans': (deps, job: DraftJob) => runDraft(deps, job),
  'send-family-letter': (deps, job: LetterJob) => sendLetter(deps, job),
  'send-digests': (deps, payload: RecurringPayload) => sendDigests(deps, payload),
  'send-check-in-reminders': (deps, payload: RecurringPayload) => sendReminders(deps, payload),
  'erase-learner': (deps, job: ErasureJob) => carryOutErasure(deps, job),
  'remove-old-seals': (deps, payload: RecurringPayload) => removeOldSeals(deps, payload),
  'refit-model': (deps, job: FitJob) => runFit(deps, job),
};
