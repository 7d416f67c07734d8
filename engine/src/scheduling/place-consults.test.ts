import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Timetable } from './find-common-times.ts';
import { type Consult, placeConsults } from './place-consults.ts';
import { overlap } from './time-span.ts';

const free = (...present: [number, number][]): Timetable => ({
  present: present.map(([start, end]) => ({ day: 0, start, end })),
  busy: [],
  protected: [],
});
const ask = (learner: number, adult = 0, priority = 1) => ({
  learner,
  adult,
  minutes: 10,
  priority,
});

describe('placeConsults', () => {
  it('gives the only time to the more urgent of two, and the other another adult who is free', () => {
    const consults = placeConsults({
      learners: [free([600, 610]), free([600, 610])],
      adults: [free([600, 610]), free([600, 660])],
      requests: [ask(0, 0, 2), ask(1, 0, 1)],
    });
    expect(consults[1]?.value).toEqual({ day: 0, start: 600, end: 610 });
    expect(consults[0]).toMatchObject({
      value: null,
      because: { code: 'all-taken' },
      nearest: { adult: 1, time: { day: 0, start: 600, end: 610 } },
    });
  });

  it('moves one who has another time to make room for one who has not', () => {
    const consults = placeConsults({
      learners: [free([600, 620]), free([600, 610])],
      adults: [free([600, 700])],
      requests: [ask(0, 0, 1), ask(1, 0, 2)],
    });
    expect(consults.map(({ value }) => value?.start)).toEqual([610, 600]);
    expect(consults[0]?.because.code).toBe('moved-for-another');
  });

  it('never uses protected minutes', () => {
    const adult = { ...free([600, 620]), protected: [{ day: 0, start: 600, end: 620 }] };
    const [consult] = placeConsults({
      learners: [free([600, 620])],
      adults: [adult],
      requests: [ask(0)],
    });
    expect(consult?.because.code).toBe('never-both-free');
  });

  it('refuses a request of somebody unknown', () => {
    expect(() => placeConsults({ learners: [], adults: [], requests: [ask(0)] })).toThrow(
      /unknown-person/,
    );
  });

  it('never has anybody in two places', () => {
    const start = fc.integer({ min: 0, max: 8 }).map((n) => n * 10);
    const table = start.map((from) => free([from, from + 40]));
    fc.assert(
      fc.property(
        fc.array(table, { minLength: 3, maxLength: 3 }),
        fc.array(table, { minLength: 2, maxLength: 2 }),
        fc.array(
          fc.record({
            learner: fc.nat(2),
            adult: fc.nat(1),
            minutes: fc.constantFrom(10, 15),
            priority: fc.nat(2),
          }),
          { maxLength: 8 },
        ),
        (learners, adults, requests) => {
          const placed = placeConsults({ learners, adults, requests }).filter(
            (c) => c.value !== null,
          );
          const clashes = placed.flatMap((a, at) =>
            placed.slice(at + 1).filter((b) => shareSomebody(a, b) && overlap(a.value!, b.value!)),
          );
          expect(clashes).toEqual([]);
        },
      ),
    );
  });
});

function shareSomebody(a: Consult, b: Consult): boolean {
  return a.request.adult === b.request.adult || a.request.learner === b.request.learner;
}
