import type { Because } from './because.ts';
import { ScheduleInputError } from './schedule-input-error.ts';
import { lieWithin, overlap, subtractSpans, type TimeSpan } from './time-span.ts';

/** When somebody is in school, what already fills the time, and what must never be taken (lunch, a duty). */
export type Timetable = {
  readonly present: readonly TimeSpan[];
  readonly busy: readonly TimeSpan[];
  readonly protected: readonly TimeSpan[];
};

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
 * count as not free whatever else is true. Throws ScheduleInputError where minutes or step are not positive.
 */
export function findCommonTimes(question: CommonTimeQuestion): readonly CommonTime[] {
  const { people, minutes, stepMinutes = 5, mayMiss = 0 } = question;
  if (!(minutes > 0) || !(stepMinutes > 0))
    throw new ScheduleInputError([{ code: 'not-positive', values: { minutes, stepMinutes } }]);
  const found = listStarts(people, { minutes, stepMinutes })
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

/** Free stretches of a timetable: present, not busy, not protected. */
export function freeSpans(timetable: Timetable): readonly TimeSpan[] {
  return subtractSpans(timetable.present, [...timetable.busy, ...timetable.protected]);
}

/** Starts on the step's grid, and where somebody becomes free. */
function listStarts(
  people: readonly Timetable[],
  { minutes, stepMinutes }: { readonly minutes: number; readonly stepMinutes: number },
): TimeSpan[] {
  const starts = new Map<string, TimeSpan>();
  for (const span of people.flatMap(freeSpans)) {
    const first = Math.ceil(span.start / stepMinutes) * stepMinutes;
    const tried = [span.start];
    for (let start = first; start + minutes <= span.end; start += stepMinutes) tried.push(start);
    for (const start of tried)
      if (start + minutes <= span.end)
        starts.set(`${span.day}/${start}`, { day: span.day, start, end: start + minutes });
  }
  return [...starts.values()];
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
