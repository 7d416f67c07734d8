import { describe, expect, it } from 'vitest';
import { findCommonTimes, type Timetable } from './find-common-times.ts';

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

  it('refuses a meeting of no length', () => {
    expect(() => findCommonTimes({ people: [person()], minutes: 0 })).toThrow(/not-positive/);
  });
});
