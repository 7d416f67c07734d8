import { expect, test } from 'vitest';
import { chooseRole, rolesOf } from './acting-role.ts';

const role = (name: 'teacher' | 'staff') => ({ role: name, schoolId: null, schoolName: null });
const child = { learnerId: '1', givenName: 'Ana', familyName: 'Ruiz' };

test('gives a teacher with children both roles, the teacher first', () => {
  expect(rolesOf({ roles: [role('teacher'), role('teacher')], children: [child] })).toEqual([
    'teacher',
    'guardian',
  ]);
});

test('keeps the chosen role only while the person has it', () => {
  expect(chooseRole(['teacher', 'guardian'], 'guardian')).toBe('guardian');
  expect(chooseRole(['teacher'], 'administrator')).toBe('teacher');
});
