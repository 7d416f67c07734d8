import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ScheduleInputError } from './schedule-input-error.ts';
import { isFree, timetables } from './timetable.arbitrary.ts';
import { checkTimetables, freeSpans } from './timetable.ts';

it('has as free stretches exactly the free minutes, none of them touching another', () => {
  fc.assert(
    fc.property(timetables(), (timetable) => {
      const spans = freeSpans(timetable);
      for (const day of [0, 1])
        for (let minute = 0; minute < 62; minute++) {
          const holders = spans.filter((s) => s.day === day && s.start <= minute && minute < s.end);
          expect(holders.length).toBe(isFree(timetable, day, minute) ? 1 : 0);
        }
      spans.forEach((span, i) => {
        expect(span.start).toBeLessThan(span.end);
        const next = spans[i + 1];
        const gap = next?.day === span.day ? next.start - span.end : 1;
        expect(gap).toBeGreaterThan(0);
      });
    }),
    { numRuns: 300 },
  );
});

it.each([
  { day: 0, start: Number.NaN, end: 700 },
  { day: 0, start: 640, end: 620 },
  { day: 0.5, start: 600, end: 620 },
  { day: 0, start: 0, end: Number.POSITIVE_INFINITY },
])('refuses %j as protected minutes instead of leaving them unprotected', (span) => {
  const person = { present: [], busy: [], protected: [span] };
  expect(() => checkTimetables([person])).toThrow(ScheduleInputError);
});
