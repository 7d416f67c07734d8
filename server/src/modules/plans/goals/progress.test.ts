import { renderBecause } from '@everyplan/contract/because';
import { expect, test } from 'vitest';
import { progressOf, shareOfWay, type Standing } from './progress.ts';

const mastery = (value: number, opportunities: number) => ({
  mastery: value,
  low: value - 0.1,
  high: value + 0.1,
  opportunities,
  correct: 1,
  asOf: Date.parse('2026-11-10T10:00:00Z'),
});
const standing = (given: Partial<Standing> & Pick<Standing, 'measure'>): Standing => ({
  mastery: undefined,
  readings: [],
  language: 'en',
  ...given,
});
const said = (given: ReturnType<typeof progressOf>, language: 'en' | 'es' = 'en') =>
  given.because.map((reason) => renderBecause(reason, language));

test('counts the way done whichever way the target lies, and never beyond either end', () => {
  expect(shareOfWay({ baseline: 40, now: 70, target: 100 })).toBeCloseTo(0.5);
  expect(shareOfWay({ baseline: 10, now: 4, target: 2 })).toBeCloseTo(0.75);
  expect(shareOfWay({ baseline: 10, now: 12, target: 2 })).toBe(0);
  expect(shareOfWay({ baseline: 10, now: 0, target: 2 })).toBe(1);
});

test('tells no share where nothing was read, or nobody said where it began', () => {
  expect(shareOfWay({ baseline: 10, now: null, target: 20 })).toBeNull();
  expect(shareOfWay({ baseline: null, now: 12, target: 20 })).toBeNull();
  expect(shareOfWay({ baseline: null, now: 20, target: 20 })).toBe(1);
});

test('follows the newest reading, with its unit in both languages', () => {
  const progress = progressOf(
    standing({
      measure: { kind: 'number', unit: 'words a minute', baseline: 40, target: 90 },
      readings: [
        { readingId: 'a', on: '2026-10-01', value: 50, note: null, byName: 'Ana' },
        { readingId: 'b', on: '2026-11-01', value: 65, note: null, byName: 'Ana' },
      ],
    }),
  );
  expect(progress).toMatchObject({ baseline: 40, now: 65, target: 90, share: 0.5 });
  expect(said(progress)).toEqual([
    'began at 40 words a minute',
    'now 65 words a minute',
    'the goal is 90 words a minute',
  ]);
  expect(said(progress, 'es')[1]).toBe('ahora 65 words a minute');
});

test('says the places of a scale in the words of the reader', () => {
  const levels = [
    { en: 'Not yet', es: 'Todavía no' },
    { en: 'Often', es: 'A menudo' },
  ];
  const measure = { kind: 'scale', itemId: 'i', levels, baseline: 0, target: 1 } as const;
  const progress = progressOf(standing({ measure, language: 'es' }));
  expect(progress.levels).toEqual(['Todavía no', 'A menudo']);
  expect(said(progress, 'es')).toContain('la meta es «A menudo»');
});

test('goes from the estimate of the first day to that of today, with the interval in words', () => {
  const baseline = { mastery: 0.3, low: 0.2, high: 0.5, opportunities: 4, on: '2026-10-01' };
  const progress = progressOf(
    standing({ measure: { kind: 'mastery', baseline }, mastery: mastery(0.7, 9) }),
  );
  expect(progress.points.map(({ on }) => on)).toEqual(['2026-10-01', '2026-11-10']);
  expect(said(progress).join('; ')).toMatch(/^at the start: not yet; now .*between 60 % and 80 %/);
});

test('says that there is nothing new rather than calling an old estimate progress', () => {
  const baseline = { mastery: 0.3, low: 0.2, high: 0.5, opportunities: 4, on: '2026-11-10' };
  const progress = progressOf(
    standing({ measure: { kind: 'mastery', baseline }, mastery: mastery(0.3, 4) }),
  );
  expect(said(progress)).toEqual(['at the start: not yet', 'no new evidence since then']);
});
