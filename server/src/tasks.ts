import { importTasks } from './connectors/imports/index.ts';
import { runFit, type FitJob } from './modules/mastery/index.ts';
import { runDraft, type DraftJob } from './modules/plans/index.ts';
import type { Tasks } from './platform/jobs/run-jobs.ts';

/** Every job of every module, by the name under which it is queued. */
export const tasks: Tasks = {
  ...importTasks,
  'draft-plans': (deps, job: DraftJob) => runDraft(deps, job),
  'refit-model': (deps, job: FitJob) => runFit(deps, job),
};
