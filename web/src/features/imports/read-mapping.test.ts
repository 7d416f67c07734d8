import { expect, test } from 'vitest';
import { readMapping } from './read-mapping.ts';

test('sends only the columns that somebody named', () => {
  const form = new FormData();
  form.set('column-learner', ' student_id ');
  form.set('column-skill', '');
  expect(readMapping(form)).toBe('{"learner":"student_id"}');
});

test('leaves the columns to be found where nobody named one', () => {
  expect(readMapping(new FormData())).toBeUndefined();
});
