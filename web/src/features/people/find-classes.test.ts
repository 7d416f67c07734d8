import { expect, test } from 'vitest';
import { findClasses } from './find-classes.ts';

const row = (title: string, grades: readonly string[], teacher = 'Ada Ruiz') => ({
  title,
  grades: [...grades],
  teacherNames: [teacher],
});
const classes = [
  row('Grade 2 A', ['02'], 'José Peña'),
  row('Grade 10 B', ['10']),
  row('Kindergarten A', ['KG']),
  row('Chess club', []),
];
const titles = (search: string) => findClasses(classes, search).map(({ title }) => title);

test('shows the youngest first, and what has no grade last', () => {
  expect(titles('')).toEqual(['Kindergarten A', 'Grade 2 A', 'Grade 10 B', 'Chess club']);
});

test('finds a class by words of its title or a teacher, however they are accented', () => {
  expect(titles('grade b')).toEqual(['Grade 10 B']);
  expect(titles('jose pena')).toEqual(['Grade 2 A']);
  expect(titles('nobody')).toEqual([]);
});
