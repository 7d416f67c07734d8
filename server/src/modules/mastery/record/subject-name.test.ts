import { expect, test } from 'vitest';
import { subjectName } from './subject-name.ts';

test('says a common subject in the reader’s language, and any other as its framework does', () => {
  expect(subjectName('mathematics', 'es')).toBe('Matemáticas');
  expect(subjectName('robotics', 'es')).toBe('Robotics');
});
