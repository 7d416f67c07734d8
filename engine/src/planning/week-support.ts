/** Supports of a learner's profile that change what a week is made of. The others change how a step is done, not which. */
export const weekSupports = [
  'short-tasks',
  'movement-breaks',
  'read-aloud',
  'answer-aloud',
  'no-screen',
] as const;

export type WeekSupport = (typeof weekSupports)[number];

/** With short tasks no step is longer: of longer material the first so many minutes are the step. */
export const shortTaskMinutes = 10;

export function isWeekSupport(code: string): code is WeekSupport {
  return weekSupports.some((support) => support === code);
}
