import type { Because } from './because.ts';
import { ScheduleInputError } from './schedule-input-error.ts';
import { subtractSpans, type TimeSpan } from './time-span.ts';

/** When somebody is in school, what already fills the time, and what must never be taken (lunch, a duty). */
export type Timetable = {
  readonly present: readonly TimeSpan[];
  readonly busy: readonly TimeSpan[];
  readonly protected: readonly TimeSpan[];
};

/** Free stretches of a timetable: present, not busy, not protected; stretches that touch are one. */
export function freeSpans(timetable: Timetable): readonly TimeSpan[] {
  return subtractSpans(timetable.present, [...timetable.busy, ...timetable.protected]);
}

/**
 * Throws ScheduleInputError with every stretch that is none (a day or a minute that is no number, an end
 * before its start): passed over in silence, such a stretch would leave protected minutes unprotected.
 */
export function checkTimetables(people: readonly Timetable[]): void {
  const problems: Because<'not-a-span'>[] = people.flatMap((timetable, person) =>
    [...timetable.present, ...timetable.busy, ...timetable.protected]
      .filter((span) => !isSpan(span))
      .map(({ day, start, end }) => ({ code: 'not-a-span', values: { person, day, start, end } })),
  );
  if (problems.length > 0) throw new ScheduleInputError(problems);
}

function isSpan({ day, start, end }: TimeSpan): boolean {
  return Number.isInteger(day) && Number.isFinite(start) && Number.isFinite(end) && start <= end;
}
