/** A school's people and classes, normalised from OneRoster. Everything is keyed by the source's `sourcedId`. */
export type Roster = {
  readonly orgs: readonly Org[];
  readonly academicSessions: readonly AcademicSession[];
  readonly courses: readonly Course[];
  readonly classes: readonly RosterClass[];
  readonly users: readonly RosterUser[];
  readonly enrollments: readonly Enrollment[];
  /** Only what a plan needs: the birth date. Sex and race columns are not read. `sourcedId` is the user's. */
  readonly demographics: readonly Demographic[];
  readonly userProfiles: readonly UserProfile[];
};

export type RosterKind = keyof Roster;

export type RosterRecord = {
  readonly sourcedId: string;
  /** False where the file says `tobedeleted` (or 1.0's `inactive`). */
  readonly active: boolean;
  /** The source's dateLastModified, verbatim. Never compared by `diffRoster`. */
  readonly modifiedAt?: string;
};

/** Dates are ISO `YYYY-MM-DD`; grades are '…PK', 'K', '1' … '12' (the file's own text where it is none of these). */
export type Org = RosterRecord & {
  readonly name: string;
  readonly type: OrgType;
  readonly identifier?: string;
  readonly parentSourcedId?: string;
};

export type OrgType = 'department' | 'school' | 'district' | 'local' | 'state' | 'national';

export type AcademicSession = RosterRecord & {
  readonly title: string;
  readonly type: AcademicSessionType;
  readonly startDate: string;
  readonly endDate: string;
  readonly parentSourcedId?: string;
  /** The year in which the school year ends, such as 2027. */
  readonly schoolYear?: number;
};

export type AcademicSessionType = 'gradingPeriod' | 'semester' | 'schoolYear' | 'term';

export type Course = RosterRecord & {
  readonly title: string;
  readonly courseCode?: string;
  readonly grades: readonly string[];
  readonly subjects: readonly string[];
  readonly subjectCodes: readonly string[];
  readonly orgSourcedId?: string;
  readonly schoolYearSourcedId?: string;
};

export type RosterClass = RosterRecord & {
  readonly title: string;
  readonly classCode?: string;
  readonly classType: 'homeroom' | 'scheduled';
  readonly location?: string;
  readonly grades: readonly string[];
  readonly subjects: readonly string[];
  readonly subjectCodes: readonly string[];
  readonly periods: readonly string[];
  readonly courseSourcedId?: string;
  readonly schoolSourcedId: string;
  readonly termSourcedIds: readonly string[];
};

/** Passwords, telephone numbers and texts to telephones are not read. */
export type RosterUser = RosterRecord & {
  readonly enabled: boolean;
  readonly givenName: string;
  readonly familyName: string;
  readonly middleName?: string;
  readonly preferredGivenName?: string;
  readonly preferredMiddleName?: string;
  readonly preferredFamilyName?: string;
  readonly pronouns?: string;
  readonly username?: string;
  readonly email?: string;
  readonly identifier?: string;
  /** Other systems' ids, such as { type: 'Local', identifier: '863' }. */
  readonly userIds: readonly UserId[];
  readonly grades: readonly string[];
  /** A BCP 47 tag such as 'es', where the file has a language column. */
  readonly language?: string;
  /** At least one; the primary one first. */
  readonly roles: readonly RosterRole[];
  /** For a learner: their guardians. For a guardian: their learners. sourcedIds of users. */
  readonly agentSourcedIds: readonly string[];
};

export type UserId = { readonly type: string; readonly identifier: string };

export type RosterRole = {
  readonly role: PersonRole;
  readonly orgSourcedId: string;
  readonly primary: boolean;
  /** The word in the file, such as 'counselor'. Never compared by `diffRoster`. */
  readonly sourceRole: string;
  readonly beginDate?: string;
  readonly endDate?: string;
};

export type PersonRole =
  | 'learner'
  | 'guardian'
  | 'teacher'
  | 'coach'
  | 'principal'
  | 'administrator'
  | 'staff';

export type Enrollment = RosterRecord & {
  readonly classSourcedId: string;
  readonly userSourcedId: string;
  readonly schoolSourcedId?: string;
  readonly role: PersonRole;
  readonly sourceRole: string;
  /** The teacher in charge of the class. */
  readonly primary: boolean;
  readonly beginDate?: string;
  readonly endDate?: string;
};

export type Demographic = RosterRecord & { readonly birthDate?: string };

/** A user's account in another system (1.2). Its password is not read. */
export type UserProfile = RosterRecord & {
  readonly userSourcedId: string;
  readonly profileType: string;
  readonly vendorId: string;
  readonly applicationId?: string;
  readonly description?: string;
  readonly credentialType: string;
  readonly username: string;
};
