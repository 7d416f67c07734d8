import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCommonTimes } from './find-common-times.ts';
import { areFree, everyStretch, timetables } from './timetable.arbitrary.ts';
import type { Timetable } from './timetable.ts';

const span = (start: number, end: number, day = 0) => ({ day, start, end });
const person = (changes: Partial<Timetable> = {}): Timetable => ({
  present: [span(480, 900)],
  busy: [],
  protected: [],
  ...changes,
});

describe('findCommonTimes', () => {
  it('finds the first time that all are free, and never in protected minutes', () => {
    const people = [
      person({ busy: [span(480, 600)] }),
      person({ protected: [span(600, 660)], busy: [span(700, 900)] }),
    ];
    const times = findCommonTimes({ people, minutes: 40 });
    expect(times).toEqual([
      {
        value: span(660, 700),
        because: { code: 'everyone-free', values: { free: 2, people: 2 } },
        missing: [],
      },
    ]);
  });

  it('names who would be missing and why where some may miss', () => {
    const people = [person(), person({ protected: [span(480, 900)] }), person({ present: [] })];
    const [first] = findCommonTimes({ people, minutes: 400, mayMiss: 2 });
    expect(first?.missing.map(({ because }) => because.code)).toEqual(['protected', 'absent']);
  });

  it('offers alternatives that do not overlap each other', () => {
    const times = findCommonTimes({ people: [person({ present: [span(480, 580)] })], minutes: 45 });
    expect(times.map(({ value }) => value.start)).toEqual([480, 525]);
  });

  it('has no answer where nobody is ever free together', () => {
    const people = [
      person({ present: [span(480, 500)] }),
      person({ present: [span(480, 500, 1)] }),
    ];
    expect(findCommonTimes({ people, minutes: 20 })).toEqual([]);
    expect(findCommonTimes({ people: [], minutes: 20 })).toEqual([]);
  });

  it('meets across lessons that follow each other without a break', () => {
    const people = [person({ present: [span(480, 530), span(530, 580)] })];
    expect(findCommonTimes({ people, minutes: 100 })[0]?.value).toEqual(span(480, 580));
  });

  it('is not interrupted by an appointment of no length', () => {
    const people = [person({ present: [span(480, 580)], busy: [span(530, 530)] })];
    expect(findCommonTimes({ people, minutes: 100 })).toHaveLength(1);
  });

  it('finds the first minute at which all can meet, if there is one, and says truly who cannot', () => {
    fc.assert(
      fc.property(
        fc.array(timetables(), { minLength: 1, maxLength: 3 }),
        fc.integer({ min: 1, max: 12 }),
        fc.nat(1),
        (people, minutes, mayMiss) => {
          const times = findCommonTimes({ people, minutes, mayMiss });
          const first = everyStretch(minutes).find((stretch) => areFree(people, stretch));
          const all = times.find(({ missing }) => missing.length === 0);
          expect(all?.value).toEqual(first);
          for (const { value, missing } of times) {
            const absent = missing.map(({ person: at }) => at);
            people.forEach((timetable, at) =>
              expect(areFree([timetable], value)).toBe(!absent.includes(at)),
            );
            expect(absent.length).toBeLessThanOrEqual(mayMiss);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it('refuses a share of a person to miss, and protected minutes that are none', () => {
    const question = { people: [person()], minutes: 20 };
    expect(() => findCommonTimes({ ...question, mayMiss: 0.5 })).toThrow(/not-a-count/);
    const broken = [person({ protected: [span(Number.NaN, 700)] })];
    expect(() => findCommonTimes({ ...question, people: broken })).toThrow(/not-a-span/);
  });

  it('refuses a meeting of no length', () => {
    expect(() => findCommonTimes({ people: [person()], minutes: 0 })).toThrow(/not-positive/);
  });
});
