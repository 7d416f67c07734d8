import { expect, test } from 'vitest';
import { localTime } from './local-time.ts';

test('tells day, hour and weekday where the district is, also across midnight and summer time', () => {
  const at = (text: string, zone: string) => localTime(new Date(text), zone);
  expect(at('2026-11-23T23:00:00Z', 'America/Chicago')).toEqual({
    day: '2026-11-23',
    hour: 17,
    weekday: 1,
  });
  expect(at('2026-07-06T22:00:00Z', 'America/Chicago').hour).toBe(17);
  expect(at('2026-11-22T23:00:00Z', 'Europe/Madrid')).toEqual({
    day: '2026-11-23',
    hour: 0,
    weekday: 1,
  });
  expect(at('2026-11-22T12:00:00Z', 'Asia/Kolkata').hour).toBe(17);
  expect(at('2026-11-22T12:00:00Z', 'UTC').weekday).toBe(7);
});
