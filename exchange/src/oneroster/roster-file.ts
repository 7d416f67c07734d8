import type { RosterKind } from './roster.ts';

/** A file of the bundle that is read. `roles` has no kind of its own: it becomes part of the users. */
export type RosterFile = RosterKind | 'roles';

/**
 * The columns of each file in the order that the standard asks for (IMS OneRoster CSV binding 1.1, 1.2).
 * Columns that are known but deliberately not read (sex, race, telephone) are here too, so that nobody is warned.
 */
export const ROSTER_COLUMNS: Readonly<Record<RosterFile, readonly string[]>> = {
  orgs: columns('name,type,identifier,parentSourcedId'),
  academicSessions: columns('title,type,startDate,endDate,parentSourcedId,schoolYear'),
  courses: columns(
    'schoolYearSourcedId,title,courseCode,grades,orgSourcedId,subjects,subjectCodes',
  ),
  classes: columns(
    'title,grades,courseSourcedId,classCode,classType,location,schoolSourcedId,termSourcedIds,' +
      'subjects,subjectCodes,periods',
  ),
  users: columns(
    'enabledUser,orgSourcedIds,role,username,userIds,givenName,familyName,middleName,identifier,' +
      'email,sms,phone,agentSourcedIds,grades,password',
  ),
  enrollments: columns(
    'classSourcedId,schoolSourcedId,userSourcedId,role,primary,beginDate,endDate',
  ),
  demographics: columns(
    'birthDate,sex,americanIndianOrAlaskaNative,asian,blackOrAfricanAmerican,' +
      'nativeHawaiianOrOtherPacificIslander,white,demographicRaceTwoOrMoreRaces,' +
      'hispanicOrLatinoEthnicity,countryOfBirthCode,stateOfBirthAbbreviation,cityOfBirth,' +
      'publicSchoolResidenceStatus',
  ),
  roles: columns('userSourcedId,roleType,role,beginDate,endDate,orgSourcedId,userProfileSourcedId'),
  userProfiles: columns(
    'userSourcedId,profileType,vendorId,applicationId,description,credentialType,username,password',
  ),
};

/** The users of 1.2: roles have their own file there. */
export const USER_COLUMNS_1_2: readonly string[] = columns(
  'enabledUser,username,userIds,givenName,familyName,middleName,identifier,email,sms,phone,' +
    'agentSourcedIds,grades,password,userMasterIdentifier,resourceSourcedIds,preferredGivenName,' +
    'preferredMiddleName,preferredFamilyName,primaryOrgSourcedId,pronouns',
);

/** Not in the standard, but common in exports. */
export const LANGUAGE_COLUMNS: readonly string[] = [
  'language',
  'preferredLanguage',
  'homeLanguage',
  'metadata.language',
  'metadata.preferredLanguage',
  'metadata.homeLanguage',
];

export const ROSTER_FILES = Object.keys(ROSTER_COLUMNS) as readonly RosterFile[];

function columns(own: string): readonly string[] {
  return ['sourcedId', 'status', 'dateLastModified', ...own.split(',')];
}
