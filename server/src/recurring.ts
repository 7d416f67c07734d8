import type { RecurringJob } from './platform/jobs/recurring.ts';
import type { tasks } from './tasks.ts';

/** Every job that comes back by itself, by its name in the table of tasks; the hour is that of the district's clock. */
export const recurring: readonly (RecurringJob & { readonly task: keyof typeof tasks })[] = [
  // In the evening, while there is time to answer; for talks of the next day.
  { task: 'send-check-in-reminders', hour: 17 },
  { task: 'sweep-attachments', hour: 3 },
  { task: 'sweep-recordings', hour: 3 },
  { task: 'remove-old-seals', hour: 3 },
  // Before school: what is known on the first morning of a pilot.
  { task: 'take-pilot-baselines', hour: 5 },
  { task: 'calibrate-items-weekly', hour: 4, weekday: 7 },
  { task: 'send-digests', hour: 15, weekday: 5 },
];
