import { expect, it } from 'vitest';
import { lieWithin, overlap, subtractSpans } from './time-span.ts';

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

it('wants the whole of a stretch within one other', () => {
  expect(lieWithin([span(0, 10), span(10, 20)], span(5, 15))).toBe(false);
  expect(lieWithin([span(0, 20)], span(5, 15))).toBe(true);
});
