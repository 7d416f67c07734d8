import { expect, test } from 'vitest';
import { stateOf } from './state-of.ts';

const pilot = { startsOn: '2026-10-05', weeks: 2, isWithdrawn: false, isDecided: false };

test('goes from planned to running on its first day, and to over after its last', () => {
  const days = ['2026-10-04', '2026-10-05', '2026-10-18', '2026-10-19'];
  expect(days.map((day) => stateOf(pilot, day))).toEqual(['planned', 'running', 'running', 'over']);
});

test('is ended once decided, also before its last day, and withdrawn before all', () => {
  expect(stateOf({ ...pilot, isDecided: true }, '2026-10-06')).toBe('ended');
  expect(stateOf({ ...pilot, isDecided: true, isWithdrawn: true }, '2026-10-06')).toBe('withdrawn');
});
