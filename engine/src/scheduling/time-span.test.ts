import { expect, it } from 'vitest';
import { intersectSpans, lieWithin, mergeSpans, overlap, subtractSpans } from './time-span.ts';

const span = (start: number, end: number, day = 0) => ({ day, start, end });

it('cuts blocked minutes out of the middle, the ends and the whole', () => {
  expect(subtractSpans([span(0, 100)], [span(40, 60)])).toEqual([span(0, 40), span(60, 100)]);
  expect(subtractSpans([span(0, 100)], [span(0, 10), span(90, 200)])).toEqual([span(10, 90)]);
  expect(subtractSpans([span(0, 100)], [span(0, 100)])).toEqual([]);
  expect(subtractSpans([span(0, 100)], [span(0, 100, 1)])).toEqual([span(0, 100)]);
});

it('lets stretches touch without overlapping', () => {
  expect(overlap(span(0, 10), span(10, 20))).toBe(false);
  expect(overlap(span(0, 11), span(10, 20))).toBe(true);
});

it('shares no minute with an empty stretch, and is not cut by one', () => {
  expect(overlap(span(0, 10), span(5, 5))).toBe(false);
  expect(subtractSpans([span(0, 10)], [span(5, 5)])).toEqual([span(0, 10)]);
});

it('makes one of stretches that touch or overlap', () => {
  const spans = [
    span(20, 30),
    span(0, 10),
    span(10, 20),
    span(25, 27),
    span(40, 40),
    span(0, 5, 1),
  ];
  expect(mergeSpans(spans)).toEqual([span(0, 30), span(0, 5, 1)]);
});

it('keeps the minutes that are in both', () => {
  expect(intersectSpans([span(0, 10), span(10, 30)], [span(5, 12), span(20, 40)])).toEqual([
    span(5, 12),
    span(20, 30),
  ]);
});

it('wants every minute of a stretch within the others', () => {
  expect(lieWithin([span(0, 10), span(10, 20)], span(5, 15))).toBe(true);
  expect(lieWithin([span(0, 10), span(11, 20)], span(5, 15))).toBe(false);
  expect(lieWithin([span(0, 20)], span(5, 15))).toBe(true);
});
