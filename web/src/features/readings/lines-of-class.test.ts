import { expect, test } from 'vitest';
import { linesOfClass } from './lines-of-class.ts';

const learners = ['ana', 'ben', 'cem', 'dia'].map((name) => ({ learnerId: name, name }));
const read = (learnerId: string, day: string) => ({ learnerId, lastAt: `${day}T09:00:00.000Z` });

test('puts first who read nothing in two weeks, whoever read nothing for longest before the others', () => {
  const readings = [
    read('ana', '2026-11-20'),
    read('cem', '2026-11-08'),
    read('dia', '2026-11-07'),
  ];
  const lines = linesOfClass({ learners, readings }, '2026-11-22');
  expect(lines.map(({ name, isQuiet }) => [name, isQuiet])).toEqual([
    ['ben', true],
    ['dia', true],
    ['ana', false],
    ['cem', false],
  ]);
});

test('keeps the order given among those of whom the same is known', () => {
  const lines = linesOfClass({ learners, readings: [] }, '2026-11-22');
  expect(lines.map(({ name }) => name)).toEqual(['ana', 'ben', 'cem', 'dia']);
});

test('shows the three newest of each', () => {
  const days = ['2026-11-20', '2026-11-19', '2026-11-18', '2026-11-17'];
  const [line] = linesOfClass(
    { learners: learners.slice(0, 1), readings: days.map((day) => read('ana', day)) },
    '2026-11-22',
  );
  expect(line?.readings.map(({ lastAt }) => lastAt.slice(0, 10))).toEqual(days.slice(0, 3));
});
