import type {
  AcademicSession,
  Course,
  Enrollment,
  Org,
  PersonRole,
  Roster,
  RosterClass,
  RosterUser,
} from '@everyplan/exchange/oneroster';
import type { Cast, Guardian, Learner, Person, StaffMember, TaughtClass } from './cast.ts';

const yearId = 'year';

/** The cast as a school's own OneRoster bundle would tell it, guardians as agents of their learners. */
export function toRoster(cast: Omit<Cast, 'roster'>): Roster {
  return {
    orgs: listOrgs(cast),
    academicSessions: listSessions(cast),
    courses: listCourses(cast),
    classes: cast.classes.map((taught) => toRosterClass(cast, taught)),
    users: [
      ...cast.learners.map(toLearnerUser),
      ...cast.guardians.map((guardian) => toGuardianUser(cast, guardian)),
      ...cast.staff.map(toStaffUser),
    ],
    enrollments: listEnrollments(cast),
    demographics: cast.learners.map(({ id, birthDate }) => ({
      sourcedId: id,
      active: true,
      birthDate,
    })),
    userProfiles: [],
  };
}

function listOrgs({ district, schools }: Omit<Cast, 'roster'>): readonly Org[] {
  return [
    {
      sourcedId: district.id,
      active: true,
      name: district.name,
      type: 'district',
      identifier: '100',
    },
    ...schools.map((school, i): Org => ({
      sourcedId: school.id,
      active: true,
      name: school.name,
      type: 'school',
      identifier: String(101 + i),
      parentSourcedId: district.id,
    })),
  ];
}

function listSessions({ year }: Omit<Cast, 'roster'>): readonly AcademicSession[] {
  const shared = { active: true, schoolYear: year.endsIn };
  const { title, startDate, endDate } = year;
  return [
    { ...shared, sourcedId: yearId, title, type: 'schoolYear', startDate, endDate },
    ...year.semesters.map(({ id, ...term }): AcademicSession => ({
      ...shared,
      ...term,
      sourcedId: id,
      type: 'semester',
      parentSourcedId: yearId,
    })),
  ];
}

function courseIdOf(taught: TaughtClass): string {
  return taught.id.replace(/^class-(\d\d)-[a-c]-/, 'course-$1-');
}

function listCourses(cast: Omit<Cast, 'roster'>): readonly Course[] {
  const courses = cast.classes.map((taught): [string, Course] => [
    courseIdOf(taught),
    {
      sourcedId: courseIdOf(taught),
      active: true,
      title: taught.title.replace(/ [ABC]$/, ''),
      courseCode: courseIdOf(taught).replace('course-', '').toUpperCase(),
      grades: [taught.grade],
      subjects: taught.subjects,
      subjectCodes: [],
      orgSourcedId: taught.schoolId,
      schoolYearSourcedId: yearId,
    },
  ]);
  return [...new Map(courses).values()];
}

function toRosterClass({ year }: Omit<Cast, 'roster'>, taught: TaughtClass): RosterClass {
  return {
    sourcedId: taught.id,
    active: true,
    title: taught.title,
    classCode: taught.id.replace('class-', '').toUpperCase(),
    classType: taught.kind,
    location: taught.room,
    grades: [taught.grade],
    subjects: taught.subjects,
    subjectCodes: [],
    periods: taught.period === undefined ? [] : [String(taught.period)],
    courseSourcedId: courseIdOf(taught),
    schoolSourcedId: taught.schoolId,
    termSourcedIds: year.semesters.map((term) => term.id),
  };
}

function toUser(person: Person): Omit<RosterUser, 'roles' | 'agentSourcedIds' | 'grades'> {
  return {
    sourcedId: person.id,
    active: true,
    enabled: true,
    givenName: person.givenName,
    familyName: person.familyName,
    username: person.username,
    ...(person.email === undefined ? {} : { email: person.email }),
    userIds: [],
    language: person.language,
  };
}

function toLearnerUser(learner: Learner): RosterUser {
  return {
    ...toUser(learner),
    identifier: learner.id.replace('learner-', ''),
    grades: [learner.grade],
    roles: toRole('learner', 'student', [learner.schoolId]),
    agentSourcedIds: learner.guardianIds,
  };
}

function toGuardianUser(cast: Omit<Cast, 'roster'>, guardian: Guardian): RosterUser {
  const schoolIds = cast.schools
    .map((school) => school.id)
    .filter((id) =>
      cast.learners.some((one) => one.schoolId === id && guardian.learnerIds.includes(one.id)),
    );
  const isParent = guardian.relation === 'parent';
  const isRelative = ['grandparent', 'aunt or uncle', 'adult sibling'].includes(guardian.relation);
  const sourceRole = isParent ? 'parent' : isRelative ? 'relative' : 'guardian';
  return {
    ...toUser(guardian),
    grades: [],
    roles: toRole('guardian', sourceRole, schoolIds),
    agentSourcedIds: guardian.learnerIds,
  };
}

const sourceRoles: Readonly<Record<StaffMember['role'], string>> = {
  teacher: 'teacher',
  coach: 'ext:coach',
  principal: 'principal',
  administrator: 'districtAdministrator',
};

function toStaffUser(member: StaffMember): RosterUser {
  return {
    ...toUser(member),
    grades: [],
    roles: toRole(member.role, sourceRoles[member.role], member.orgIds),
    agentSourcedIds: [],
  };
}

function toRole(
  role: PersonRole,
  sourceRole: string,
  orgIds: readonly string[],
): RosterUser['roles'] {
  return orgIds.map((orgSourcedId, i) => ({ role, sourceRole, orgSourcedId, primary: i === 0 }));
}

function listEnrollments(cast: Omit<Cast, 'roster'>): readonly Enrollment[] {
  const joinedOn = new Map(cast.learners.map((learner) => [learner.id, learner.joinedOn]));
  return cast.classes.flatMap((taught) => [
    ...[taught.teacherId, ...taught.coTeacherIds].map((userId, i) =>
      enrol(cast, taught, { userId, role: 'teacher', primary: i === 0 }),
    ),
    ...taught.learnerIds.map((userId) =>
      enrol(cast, taught, { userId, role: 'learner', primary: false, from: joinedOn.get(userId)! }),
    ),
  ]);
}

type Place = {
  readonly userId: string;
  readonly role: 'teacher' | 'learner';
  readonly primary: boolean;
  readonly from?: string;
};

function enrol({ year }: Omit<Cast, 'roster'>, taught: TaughtClass, place: Place): Enrollment {
  return {
    sourcedId: `${taught.id}-${place.userId}`,
    active: true,
    classSourcedId: taught.id,
    userSourcedId: place.userId,
    schoolSourcedId: taught.schoolId,
    role: place.role,
    sourceRole: place.role === 'learner' ? 'student' : 'teacher',
    primary: place.primary,
    beginDate: place.from ?? year.startDate,
    endDate: year.endDate,
  };
}
