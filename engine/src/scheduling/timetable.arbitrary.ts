import fc from 'fast-check';
import type { TimeSpan } from './time-span.ts';
import type { Timetable } from './timetable.ts';

/** Small timetables of two days with stretches that overlap, touch and are empty. */
export function timetables(): fc.Arbitrary<Timetable> {
  return fc.record({ present: spans(4, 20), busy: spans(3, 8), protected: spans(2, 8) });
}

function spans(most: number, longest: number): fc.Arbitrary<TimeSpan[]> {
  const span = fc
    .record({ day: fc.nat(1), start: fc.nat(40), length: fc.nat(longest) })
    .map(({ day, start, length }) => ({ day, start, end: start + length }));
  return fc.array(span, { maxLength: most });
}

/** Minute by minute: present, not busy, not protected. */
export function isFree(timetable: Timetable, day: number, minute: number): boolean {
  const within = ({ start, end, day: on }: TimeSpan): boolean =>
    on === day && start <= minute && minute < end;
  return (
    timetable.present.some(within) &&
    !timetable.busy.some(within) &&
    !timetable.protected.some(within)
  );
}

/** Whether all of the people are free in every minute of a stretch. */
export function areFree(people: readonly Timetable[], { day, start, end }: TimeSpan): boolean {
  for (let minute = start; minute < end; minute++)
    if (!people.every((timetable) => isFree(timetable, day, minute))) return false;
  return true;
}

/** Every stretch of `minutes`, tried at every minute of the two days. */
export function everyStretch(minutes: number): TimeSpan[] {
  return [0, 1].flatMap((day) =>
    Array.from({ length: 62 }, (_, start) => ({ day, start, end: start + minutes })),
  );
}
