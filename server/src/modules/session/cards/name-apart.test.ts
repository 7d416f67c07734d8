import { expect, test } from 'vitest';
import { nameApart } from './name-apart.ts';

const person = (learner_id: string, given_name: string, family_name: string) => ({
  learner_id,
  given_name,
  family_name,
});
const all = [
  person('1', 'Ana', 'Ruiz'),
  person('2', 'Leo', 'Ames'),
  person('3', 'Leo', 'Burns'),
  person('4', 'Mia', 'Cole'),
  person('5', 'Mia', 'Cruz'),
];

test('shows no more of a name than tells the children of a class apart', () => {
  expect(all.map((each) => nameApart(each, all))).toEqual([
    'Ana',
    'Leo A.',
    'Leo B.',
    'Mia Cole',
    'Mia Cruz',
  ]);
});
