import type { Role } from '@everyplan/contract';
import type { SignedInBy } from './accounts.ts';
import type { PersonScope } from '../db/scope.ts';

/** Who asks. Found first; everything else is found through them. */
export interface Actor extends PersonScope {
  readonly accountId: string;
  readonly signedInBy: SignedInBy;
  readonly districtId: string;
  readonly personId: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly language: 'en' | 'es';
  readonly district: {
    readonly districtId: string;
    readonly name: string;
    readonly isDemo: boolean;
  };
  /** schoolId null: in the whole district. */
  readonly roles: readonly {
    readonly role: Role;
    readonly schoolId: string | null;
    readonly schoolName: string | null;
  }[];
}

export function hasRole(actor: Actor, ...roles: readonly Role[]): boolean {
  return actor.roles.some((held) => roles.includes(held.role));
}

/** The schools in which the actor holds one of the roles; 'all' where the role is the whole district's. */
export function schoolsAs(actor: Actor, ...roles: readonly Role[]): 'all' | readonly string[] {
  const held = actor.roles.filter(({ role }) => roles.includes(role));
  if (held.some(({ schoolId }) => schoolId === null)) return 'all';
  return held.flatMap(({ schoolId }) => (schoolId === null ? [] : [schoolId]));
}
