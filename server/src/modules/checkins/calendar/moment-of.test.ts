import fc from 'fast-check';
import { expect, test } from 'vitest';
import { localTime } from '../../../platform/local-time.ts';
import { momentOf } from './moment-of.ts';

const at = (day: string, time: string, zone: string) => momentOf({ day, time }, zone).toISOString();

test('is the moment at which the district’s clock shows that day and time', () => {
  expect(at('2026-11-24', '09:40', 'America/Chicago')).toBe('2026-11-24T15:40:00.000Z');
  expect(at('2026-07-24', '09:40', 'America/Chicago')).toBe('2026-07-24T14:40:00.000Z');
  expect(at('2026-11-24', '09:40', 'Asia/Kolkata')).toBe('2026-11-24T04:10:00.000Z');
  expect(at('2026-11-24', '00:10', 'Europe/Madrid')).toBe('2026-11-23T23:10:00.000Z');
});

test('moves a time that the clocks skip an hour on, and takes the first of two', () => {
  expect(at('2026-03-08', '02:30', 'America/Chicago')).toBe('2026-03-08T08:30:00.000Z');
  expect(at('2026-11-01', '01:30', 'America/Chicago')).toBe('2026-11-01T06:30:00.000Z');
});

test('agrees with the clock on every day of a year, in any zone', () => {
  const zones = ['UTC', 'America/Chicago', 'Europe/Madrid', 'Asia/Kolkata', 'Pacific/Auckland'];
  fc.assert(
    fc.property(
      fc.constantFrom(...zones),
      fc.integer({ min: 0, max: 365 }),
      fc.integer({ min: 6, max: 20 }),
      (zone, index, hour) => {
        const day = new Date(Date.UTC(2026, 0, 1 + index)).toISOString().slice(0, 10);
        const moment = momentOf({ day, time: `${String(hour).padStart(2, '0')}:00` }, zone);
        expect(localTime(moment, zone)).toMatchObject({ day, hour });
      },
    ),
  );
});
