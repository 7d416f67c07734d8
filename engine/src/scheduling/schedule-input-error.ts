import type { Because } from './because.ts';

/** Input that no schedule can be made from; each problem names its place. */
export class ScheduleInputError extends Error {
  readonly code = 'schedule-input';
  readonly problems: readonly Because<string>[];

  constructor(problems: readonly Because<string>[]) {
    super(`The schedule cannot be made: ${problems.map(({ code }) => code).join(', ')}`);
    this.name = 'ScheduleInputError';
    this.problems = problems;
  }
}
