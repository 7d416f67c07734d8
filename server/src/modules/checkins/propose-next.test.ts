import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, daysBetween } from './days.ts';
import { proposeNext } from './propose-next.ts';

const base = { today: '2026-11-18', reviewDueOn: null, time: '09:40', minutes: 10 };

test('proposes the same weekday two weeks on, at the same time', () => {
  expect(proposeNext(base)).toEqual({
    day: '2026-12-02',
    time: '09:40',
    minutes: 10,
    because: [{ code: 'talk-every', values: { weeks: 2 } }],
  });
});

test('is drawn to the day of the plan’s review where that is about then', () => {
  expect(proposeNext({ ...base, reviewDueOn: '2026-12-07' }).day).toBe('2026-12-07');
  expect(proposeNext({ ...base, reviewDueOn: '2027-02-01' }).day).toBe('2026-12-02');
  expect(proposeNext({ ...base, reviewDueOn: '2026-11-10' }).day).toBe('2026-12-02');
});

test('proposes a school day after today, three weeks and a weekend away at most', () => {
  const day = fc.integer({ min: -400, max: 400 }).map((days) => addDays('2026-11-18', days));
  fc.assert(
    fc.property(day, fc.option(day), (today, reviewDueOn) => {
      const next = proposeNext({ ...base, today, reviewDueOn });
      expect([0, 6]).not.toContain(new Date(`${next.day}T00:00:00Z`).getUTCDay());
      expect(daysBetween(today, next.day)).toBeGreaterThan(0);
      expect(daysBetween(today, next.day)).toBeLessThanOrEqual(23);
    }),
  );
});
