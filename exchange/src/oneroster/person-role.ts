import type { OrgType, PersonRole } from './roster.ts';

const ROLES: ReadonlyMap<string, PersonRole> = new Map(
  Object.entries({
    student: 'learner',
    learner: 'learner',
    pupil: 'learner',
    parent: 'guardian',
    guardian: 'guardian',
    relative: 'guardian',
    teacher: 'teacher',
    instructor: 'teacher',
    coach: 'coach',
    instructionalcoach: 'coach',
    principal: 'principal',
    siteadministrator: 'principal',
    administrator: 'administrator',
    districtadministrator: 'administrator',
    systemadministrator: 'administrator',
    aide: 'staff',
    proctor: 'staff',
    counselor: 'staff',
    staff: 'staff',
  }),
);

/**
 * Our role for OneRoster's (1.1 and 1.2, with or without the extension prefix `ext:`). `administrator` here means the
 * whole district, so 1.1's administrator becomes one only where the org is known to be more than a school, and a
 * principal otherwise. Undefined for an unknown word.
 */
export function personRole(
  sourceRole: string,
  orgType: OrgType | undefined,
): PersonRole | undefined {
  const plain = sourceRole
    .toLowerCase()
    .replace(/^ext:/, '')
    .replace(/[^a-z]/g, '');
  const role = ROLES.get(plain);
  return plain === 'administrator' && !isAboveSchools(orgType) ? 'principal' : role;
}

function isAboveSchools(orgType: OrgType | undefined): boolean {
  return orgType !== undefined && orgType !== 'school' && orgType !== 'department';
}
