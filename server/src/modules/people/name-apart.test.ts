import { expect, test } from 'vitest';
import { nameApart } from './name-apart.ts';

const named = (learner_id: string, given_name: string, family_name: string) => ({
  learner_id,
  given_name,
  family_name,
});

test('shows the first name alone where the class has it once', () => {
  const ana = named('1', 'Ana', 'Baker');
  expect(nameApart(ana, [ana, named('2', 'Ben', 'Baker')])).toBe('Ana');
});

test('adds no more of the family name than tells two apart', () => {
  const all = [
    named('1', 'Ana', 'Baker'),
    named('2', 'Ana', 'Bailey'),
    named('3', 'Ana', 'Cole'),
    named('4', 'Ana', 'Cole'),
  ];
  expect(all.map((one) => nameApart(one, all))).toEqual([
    'Ana Bak.',
    'Ana Bai.',
    'Ana Cole',
    'Ana Cole',
  ]);
});
