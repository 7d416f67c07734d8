import { expect, test } from 'vitest';
import { combineSkills } from './combine-skills.ts';

const skill = { mastery: 0.9, low: 0.8, high: 0.95, opportunities: 30, correct: 27, asOf: 1000 };

test('weighs each skill by its evidence and keeps the widest interval', () => {
  const weak = { mastery: 0.3, low: 0.1, high: 0.5, opportunities: 10, correct: 3, asOf: 2000 };
  const combined = combineSkills([skill, weak]);
  expect(combined).toMatchObject({
    low: 0.1,
    high: 0.95,
    opportunities: 40,
    correct: 30,
    asOf: 2000,
  });
  expect(combined?.mastery).toBeCloseTo(0.75, 12);
});

test('lets a skill that was never tried say nothing', () => {
  const untried = { ...skill, low: 0, opportunities: 0, asOf: undefined };
  expect(combineSkills([skill, untried])).toEqual(skill);
  expect(combineSkills([untried])).toBeUndefined();
});
