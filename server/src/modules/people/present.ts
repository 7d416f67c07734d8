import type { Role } from '@everyplan/contract';

interface PersonRecord {
  readonly person_id: string;
  readonly given_name: string;
  readonly family_name: string;
  readonly roles: readonly Role[];
  readonly school_names: readonly string[];
  readonly grades: readonly string[];
  readonly active: boolean;
  readonly has_sign_in: boolean;
}

export function presentPerson(row: PersonRecord) {
  return {
    personId: row.person_id,
    givenName: row.given_name,
    familyName: row.family_name,
    roles: [...row.roles],
    schoolNames: [...row.school_names],
    grades: [...row.grades],
    active: row.active,
    hasSignIn: row.has_sign_in,
  };
}
