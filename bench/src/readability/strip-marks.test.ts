import { expect, it } from 'vitest';
import { stripMarks } from './strip-marks.ts';

it('takes out what the middle versions have lost, and nothing else', () => {
  expect(stripMarks('“It’s a café” – £3, well-known.')).toBe('Its a cafe  3, well-known.');
});
