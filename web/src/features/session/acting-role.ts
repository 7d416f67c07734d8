import type { Role } from '@everyplan/contract';
import type { Me } from './me.ts';

/** Most responsible first: what a person with several roles sees before choosing. */
const order: readonly Role[] = [
  'teacher',
  'principal',
  'administrator',
  'coach',
  'guardian',
  'learner',
  'staff',
];
const keptKey = 'everyplan.role';

/** The roles that a person has, each once; someone with children is a guardian. */
export function rolesOf(me: Pick<Me, 'roles' | 'children'>): readonly Role[] {
  const has = new Set(me.roles.map(({ role }) => role));
  if (me.children.length > 0) has.add('guardian');
  return order.filter((role) => has.has(role));
}

/** The role whose places are shown: the one chosen on this device where the person has it, else the first of theirs. */
export function chooseRole(roles: readonly Role[], kept: string | null): Role {
  return roles.find((role) => role === kept) ?? roles[0] ?? 'staff';
}

export function actingRole(me: Me): Role {
  return chooseRole(rolesOf(me), localStorage.getItem(keptKey));
}

export function actAs(role: Role): void {
  localStorage.setItem(keptKey, role);
}
