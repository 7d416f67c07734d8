import { expect, test } from 'vitest';
import { isNothing, needsReason, toBody, toReturn } from './shift.ts';

const plan = { thisWeek: '2026-11-16' };

test('sends only what is to be otherwise', () => {
  expect(toBody({}, plan)).toEqual({});
  expect(toBody({ pace: 'brisk', add: ['no-screen'] }, plan)).toEqual({
    pace: 'brisk',
    supports: { add: ['no-screen'], remove: [] },
  });
});

test('names next week by its Monday', () => {
  expect(toBody({ week: 'next' }, plan)).toEqual({ week: '2026-11-23' });
});

test('takes another week alone for no change', () => {
  expect(isNothing({ week: 'next' })).toBe(true);
  expect(isNothing({ minutesPerWeek: 40 })).toBe(false);
});

test('asks why a goal is set aside', () => {
  expect(needsReason({ setAside: ['g'] })).toBe(true);
  expect(needsReason({ setAside: ['g'], reason: 'Too much' })).toBe(false);
});

test('takes back just what was changed', () => {
  const basis = { pace: 'steady' as const, minutesPerWeek: 90, supports: ['read-aloud' as const] };
  expect(toReturn({ setAside: ['g'] }, basis)).toEqual({});
  expect(toReturn({ pace: 'brisk', add: ['no-screen'], remove: ['read-aloud'] }, basis)).toEqual({
    pace: 'steady',
    supports: { add: ['read-aloud'], remove: ['no-screen'] },
  });
});
