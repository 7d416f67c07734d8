import { expect, test } from 'vitest';
import { placePoints } from './place-points.ts';

const size = { width: 110, height: 60 };
const point = (on: string, value: number) => ({ on, value, low: null, high: null });

test('goes from left to right by day and from bottom to top by value, the target included', () => {
  const placed = placePoints(
    {
      kind: 'number',
      baseline: 0,
      target: 100,
      points: [point('2026-10-01', 0), point('2026-10-11', 50), point('2026-10-21', 25)],
    },
    size,
  );
  expect(placed.points.map(({ x }) => x)).toEqual([5, 55, 105]);
  expect(placed.points.map(({ y }) => y)).toEqual([55, 30, 42.5]);
  expect(placed.target).toBe(5);
});

test('sets readings of one day side by side', () => {
  const points = [point('2026-10-01', 1), point('2026-10-01', 2)];
  const placed = placePoints({ kind: 'number', baseline: null, target: 2, points }, size);
  expect(placed.points.map(({ x }) => x)).toEqual([5, 105]);
});
