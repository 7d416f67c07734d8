import fc from 'fast-check';
import { expect, it } from 'vitest';
import { scanMoment } from './scan-moment.ts';

const scan = (text: string): number => scanMoment(new TextEncoder().encode(text), 0, text.length);

it('agrees with Date on every ISO time, or leaves it to the slow way', () => {
  const date = fc.date({
    min: new Date('0001-01-01'),
    max: new Date('9999-12-31'),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(date, (date) => {
      const left = date.getUTCDate() > 28;
      expect(scan(date.toISOString())).toBe(left ? Number.NaN : date.getTime());
    }),
  );
});

it.each([
  '2026-13-01',
  '2026-00-01',
  '2026-01-00',
  '2026/01/01',
  '2026-01-01T24:00:00Z',
  '2026-01-01T10:00:00.Z',
  '2026-01-01T10:00:00+1',
  'not a date',
])('leaves %s to the slow way', (text) => {
  expect(scan(text)).toBeNaN();
});
