import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Measure } from './measure.ts';
import { readerAsOf } from './reader-as-of.ts';

const school = { grade: 3, schoolYear: 2026 };
const day = '2026-11-22';
const measure = (id: string, grade: number, on = day, error = 0.7): Measure => ({
  id,
  source: 'check',
  grade,
  error,
  day: on,
});

test('takes a learner without any measure for a typical reader of the grade, with the spread of that grade, and says so', () => {
  const { grade, error, from, priorShare, because } = readerAsOf({ school, measures: [], day });
  expect(grade).toBeCloseTo(3.27, 2);
  expect(error).toBeCloseTo(1.58, 2);
  expect([from, priorShare]).toEqual([[], 1]);
  expect(because).toEqual([{ code: 'reader-from-grade', values: { grade: 3 } }]);
});

test('says that nothing is known where not even the grade is', () => {
  const { error, because } = readerAsOf({ school: null, measures: [], day });
  expect(error).toBe(3);
  expect(because[0]?.code).toBe('reader-from-nothing');
});

test('says the share of each source; with that of the grade they make up the whole', () => {
  const measures = [measure('a', 3.2, '2026-09-10'), measure('b', 4, '2026-11-01', 0.5)];
  const { from, priorShare } = readerAsOf({ school, measures, day });
  expect(from.map(({ id }) => id)).toEqual(['b', 'a']);
  expect(from.reduce((sum, { share }) => sum + share, priorShare)).toBeCloseTo(1, 10);
});

test('answers for a past day as it would have then', () => {
  const early = measure('a', 3.2, '2026-09-10');
  const then = readerAsOf({ school, measures: [early], day: '2026-10-01' });
  const later = readerAsOf({
    school,
    measures: [early, measure('b', 6, '2026-11-01')],
    day: '2026-10-01',
  });
  expect(later).toEqual(then);
});

test('lets what is long ago count less than what is new', () => {
  const measures = [measure('old', 2, '2025-10-01'), measure('new', 4)];
  const { grade, from } = readerAsOf({ school, measures, day });
  expect(from[0]?.id).toBe('new');
  expect(grade).toBeGreaterThan(3.3);
});

test('lets a reader grow over the school year and stand still over the summer', () => {
  const measures = [measure('a', 3.9, '2026-06-20', 0.3)];
  const at = (on: string) =>
    readerAsOf({ school: { grade: 4, schoolYear: 2026 }, measures, day: on });
  expect(at('2026-08-31').grade - at('2026-07-01').grade).toBeCloseTo(0, 6);
  expect(at('2027-06-30').grade - at('2026-08-31').grade).toBeGreaterThan(0.8);
  expect(at('2026-08-31').error).toBeGreaterThan(at('2026-07-01').error);
});

test('believes many measures more than one that contradicts them, and says so', () => {
  const good = ['a', 'b', 'c'].map((id) => measure(id, 3.1));
  const { grade, from, because } = readerAsOf({
    school,
    measures: [...good, measure('off', 9)],
    day,
  });
  expect(Math.abs(grade - 3.1)).toBeLessThan(0.6);
  expect(from.filter(({ farOff }) => farOff).map(({ id }) => id)).toEqual(['off']);
  expect(because).toContainEqual({ code: 'measure-far-off', values: { count: 1 } });
});

test('says when the newest measure is more than six weeks old', () => {
  const { because } = readerAsOf({ school, measures: [measure('a', 3, '2026-09-20')], day });
  expect(because).toContainEqual({ code: 'measures-old', values: { weeks: 9 } });
});

test('refuses a measure without an error', () => {
  expect(() => readerAsOf({ school, measures: [measure('a', 3, day, 0)], day })).toThrow(
    RangeError,
  );
});

describe('whatever was measured', () => {
  const days = ['2025-10-01', '2026-03-01', '2026-09-20', '2026-11-01', day];
  const some = fc.array(
    fc.record({
      id: fc.uuid(),
      source: fc.constantFrom('lexile', 'check', 'teacher'),
      grade: fc.double({ min: -1, max: 13, noNaN: true }),
      error: fc.double({ min: 0.3, max: 3, noNaN: true }),
      day: fc.constantFrom(...days),
    }),
    { maxLength: 12 },
  );

  test('the order in which measures are given does not matter', () => {
    fc.assert(
      fc.property(some, (measures) => {
        const one = readerAsOf({ school, measures, day });
        const other = readerAsOf({ school, measures: measures.toReversed(), day });
        expect(other.grade).toBeCloseTo(one.grade, 8);
      }),
    );
  });

  test('the estimate lies within what was measured, typical growth apart, and its shares are shares', () => {
    fc.assert(
      fc.property(some, (measures) => {
        const { grade, error, from, priorShare } = readerAsOf({ school, measures, day });
        expect(grade).toBeGreaterThan(-5);
        expect(grade).toBeLessThan(19);
        expect(error).toBeGreaterThanOrEqual(0.25);
        for (const share of [priorShare, ...from.map((each) => each.share)]) {
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1 + 1e-9);
        }
      }),
    );
  });
});
