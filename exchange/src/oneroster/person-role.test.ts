import { expect, it } from 'vitest';
import { personRole } from './person-role.ts';

it.each([
  ['student', 'learner'],
  ['Student', 'learner'],
  ['parent', 'guardian'],
  ['relative', 'guardian'],
  ['teacher', 'teacher'],
  ['ext:coach', 'coach'],
  ['siteAdministrator', 'principal'],
  ['districtAdministrator', 'administrator'],
  ['systemAdministrator', 'administrator'],
  ['counselor', 'staff'],
  ['proctor', 'staff'],
])('calls a %s a %s', (word, role) => {
  expect(personRole(word, 'school')).toBe(role);
});

it.each(['', 'janitor', 'constructor', '__proto__'])('does not know %j', (word) => {
  expect(personRole(word, 'school')).toBeUndefined();
});

it('gives the rights over a district only where the org is known to be more than a school', () => {
  expect(personRole('administrator', 'district')).toBe('administrator');
  expect(personRole('administrator', 'school')).toBe('principal');
  expect(personRole('administrator', undefined)).toBe('principal');
});
