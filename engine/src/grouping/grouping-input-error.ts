import type { Because } from './because.ts';

/** Input that no groups can be made from; each problem names its place. */
export class GroupingInputError extends Error {
  readonly code = 'grouping-input';
  readonly problems: readonly Because<string>[];

  constructor(problems: readonly Because<string>[]) {
    super(`Groups cannot be made: ${problems.map(({ code }) => code).join(', ')}`);
    this.name = 'GroupingInputError';
    this.problems = problems;
  }
}
