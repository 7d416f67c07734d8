import { personRole } from './person-role.ts';
import type { OneRosterVersion } from './reading.ts';
import type { PersonRole } from './roster.ts';

const WORDS_1_1 = 'administrator aide guardian parent proctor relative student teacher'.split(' ');

const WORDS_1_2 = (
  'aide counselor districtAdministrator guardian parent principal proctor relative ' +
  'siteAdministrator student systemAdministrator teacher'
).split(' ');

const WORD: Readonly<Record<PersonRole, Readonly<Record<OneRosterVersion, string>>>> = {
  learner: { '1.1': 'student', '1.2': 'student' },
  guardian: { '1.1': 'guardian', '1.2': 'guardian' },
  teacher: { '1.1': 'teacher', '1.2': 'teacher' },
  // The standard has no coach; 1.2 allows extensions, 1.1 does not.
  coach: { '1.1': 'aide', '1.2': 'ext:coach' },
  principal: { '1.1': 'administrator', '1.2': 'principal' },
  administrator: { '1.1': 'administrator', '1.2': 'districtAdministrator' },
  staff: { '1.1': 'aide', '1.2': 'aide' },
};

/** The word for a role in a version: the one it came with if that version has it and it still means the role. */
export function sourceRoleFor(
  { role, sourceRole }: { readonly role: PersonRole; readonly sourceRole: string },
  version: OneRosterVersion,
): string {
  const words = version === '1.1' ? WORDS_1_1 : WORDS_1_2;
  const fits = words.includes(sourceRole) && personRole(sourceRole, undefined) === role;
  return fits ? sourceRole : WORD[role][version];
}
