import type { Because } from './because.ts';
import { listStarts, type Meeting } from './list-starts.ts';
import { ScheduleInputError } from './schedule-input-error.ts';
import { lieWithin, overlap, type TimeSpan } from './time-span.ts';
import { checkTimetables, freeSpans, type Timetable } from './timetable.ts';

export type CommonTimeQuestion = {
  readonly people: readonly Timetable[];
  readonly minutes: number;
  /** Starts are tried every so many minutes, default 5. */
  readonly stepMinutes?: number;
  /** How many people may be missing, default 0. */
  readonly mayMiss?: number;
};

export type CommonTime = {
  readonly value: TimeSpan;
  /** `everyone-free` or `some-missing`, with how many can come. */
  readonly because: Because<'everyone-free' | 'some-missing'>;
  /** Who cannot come, by position, and why; protected time is named first. */
  readonly missing: readonly {
    readonly person: number;
    readonly because: Because<'protected' | 'busy' | 'absent'>;
  }[];
};

/**
 * Stretches of `minutes` in which all (or all but `mayMiss`) can meet, those with most people first, then
 * by day and time; stretches do not overlap each other, so each is a real alternative. Protected minutes
 * count as not free whatever else is true. Throws ScheduleInputError where minutes or step are not
 * positive, `mayMiss` is no count, or a stretch of a timetable is none.
 */
export function findCommonTimes(question: CommonTimeQuestion): readonly CommonTime[] {
  const { people, minutes, stepMinutes = 5, mayMiss = 0 } = question;
  checkMeeting({ minutes, stepMinutes });
  if (!Number.isInteger(mayMiss) || mayMiss < 0)
    throw new ScheduleInputError([{ code: 'not-a-count', values: { mayMiss } }]);
  checkTimetables(people);
  const found = listTimes(people, { minutes, stepMinutes })
    .map((span) => weigh(people, span))
    .filter(({ missing }) => missing.length <= mayMiss && missing.length < people.length)
    .toSorted(
      (a, b) =>
        a.missing.length - b.missing.length ||
        a.value.day - b.value.day ||
        a.value.start - b.value.start,
    );
  const kept: CommonTime[] = [];
  for (const time of found)
    if (!kept.some(({ value }) => overlap(value, time.value))) kept.push(time);
  return kept;
}

/** Throws ScheduleInputError where minutes or step are not positive numbers. */
export function checkMeeting({ minutes, stepMinutes }: Meeting): void {
  if (minutes > 0 && stepMinutes > 0 && Number.isFinite(minutes + stepMinutes)) return;
  throw new ScheduleInputError([{ code: 'not-positive', values: { minutes, stepMinutes } }]);
}

/** Each stretch once: somebody at least is free in all of it. */
function listTimes(people: readonly Timetable[], meeting: Meeting): TimeSpan[] {
  const times = new Map<string, TimeSpan>();
  for (const timetable of people)
    for (const time of listStarts(freeSpans(timetable), meeting))
      times.set(`${time.day}/${time.start}`, time);
  return [...times.values()];
}

function weigh(people: readonly Timetable[], value: TimeSpan): CommonTime {
  const missing = people.flatMap((timetable, person) => {
    const code = whyMissing(timetable, value);
    return code === undefined ? [] : [{ person, because: { code, values: { person } } }];
  });
  const values = { free: people.length - missing.length, people: people.length };
  return {
    value,
    because: { code: missing.length === 0 ? 'everyone-free' : 'some-missing', values },
    missing,
  };
}

function whyMissing(
  timetable: Timetable,
  span: TimeSpan,
): 'protected' | 'busy' | 'absent' | undefined {
  if (timetable.protected.some((p) => overlap(p, span))) return 'protected';
  if (timetable.busy.some((b) => overlap(b, span))) return 'busy';
  return lieWithin(timetable.present, span) ? undefined : 'absent';
}
