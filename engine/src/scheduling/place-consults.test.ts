import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Consult, placeConsults } from './place-consults.ts';
import { overlap, type TimeSpan } from './time-span.ts';
import { areFree, everyStretch, timetables } from './timetable.arbitrary.ts';
import type { Timetable } from './timetable.ts';

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

const whenFree = (people: readonly Timetable[], minutes: number): TimeSpan | undefined =>
  everyStretch(minutes).find((stretch) => areFree(people, stretch));

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

  it('finds the only time of two people although it is on no step of the clock', () => {
    const both = [free([601, 611])];
    const [consult] = placeConsults({ learners: both, adults: both, requests: [ask(0)] });
    expect(consult?.value).toEqual({ day: 0, start: 601, end: 611 });
  });

  it('uses the minutes between two other conversations', () => {
    const consults = placeConsults({
      learners: [free([600, 607]), free([607, 614]), free([600, 621])],
      adults: [free([600, 621])],
      requests: [0, 1, 2].map((learner) => ({ ...ask(learner), minutes: 7 })),
    });
    expect(consults.map(({ value }) => value?.start)).toEqual([600, 607, 614]);
  });

  it('names of several other adults the one who could soonest', () => {
    const [, consult] = placeConsults({
      learners: [free([600, 610]), free([600, 700])],
      adults: [free([600, 610]), free([650, 700]), free([620, 700])],
      requests: [ask(0), ask(1)],
    });
    expect(consult?.nearest).toEqual({ adult: 2, time: { day: 0, start: 620, end: 630 } });
  });

  it('refuses a step of nothing, a conversation of no length and a priority that is no number', () => {
    const question = { learners: [free([600, 610])], adults: [free([600, 610])] };
    const place =
      (request: Partial<ReturnType<typeof ask>>, stepMinutes = 5) =>
      () =>
        placeConsults({ ...question, requests: [{ ...ask(0), ...request }], stepMinutes });
    expect(place({}, 0)).toThrow(/not-positive/);
    expect(place({ minutes: -5 })).toThrow(/not-positive/);
    expect(place({ priority: Number.NaN })).toThrow(/not-a-number/);
  });

  it('says the truth of a consult without a time: nothing open is left, and the nearest is', () => {
    const request = fc.record({
      learner: fc.nat(2),
      adult: fc.nat(2),
      minutes: fc.constantFrom(5, 7),
      priority: fc.nat(2),
    });
    const people = fc.array(timetables(), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(
        people,
        people,
        fc.array(request, { maxLength: 9 }),
        (learners, adults, asked) => {
          const consults = placeConsults({ learners, adults, requests: asked });
          const withTaken = (
            timetable: Timetable,
            of: (consult: Consult) => boolean,
          ): Timetable => ({
            ...timetable,
            busy: [...timetable.busy, ...consults.flatMap((c) => (of(c) && c.value) || [])],
          });
          for (const { value, request: wish } of consults) {
            const both = [learners[wish.learner]!, adults[wish.adult]!];
            expect(value === null || areFree(both, value)).toBe(true);
          }
          for (const { request: wish, because, nearest } of consults.filter((c) => !c.value)) {
            const both = [learners[wish.learner]!, adults[wish.adult]!];
            const child = withTaken(both[0]!, (c) => c.request.learner === wish.learner);
            const grown = adults.map((a, at) => withTaken(a, (c) => c.request.adult === at));
            expect(whenFree([child, grown[wish.adult]!], wish.minutes)).toBeUndefined();
            expect(because.code === 'all-taken').toBe(whenFree(both, wish.minutes) !== undefined);
            const others = grown.flatMap((adult, at) =>
              at === wish.adult ? [] : (whenFree([child, adult], wish.minutes) ?? []),
            );
            others.sort((x, y) => x.day - y.day || x.start - y.start);
            expect(nearest?.time).toEqual(others[0]);
          }
        },
      ),
      { numRuns: 200 },
    );
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
