import type { Enrollment, Roster, RosterUser } from '@everyplan/exchange/oneroster';

const day = { startDate: '2026-08-17', endDate: '2027-06-11' };
const lists = { subjects: [], subjectCodes: [], periods: [] };

/** One school with a class of ten learners, their teacher and a guardian: enough for leavers to be noticed. */
export function makeSmallRoster(): Roster {
  return {
    orgs: [
      { sourcedId: 'district-1', active: true, name: 'Dale', type: 'district' },
      {
        sourcedId: 'school-a',
        active: true,
        name: 'Ash School',
        type: 'school',
        parentSourcedId: 'district-1',
      },
    ],
    academicSessions: [
      { sourcedId: 'year', active: true, title: '2026-27', type: 'schoolYear', ...day },
    ],
    courses: [],
    classes: [
      {
        ...lists,
        sourcedId: 'class-a',
        active: true,
        title: 'Grade 4 Red',
        classType: 'homeroom',
        grades: ['4'],
        schoolSourcedId: 'school-a',
        termSourcedIds: ['year'],
      },
    ],
    users: [
      ...Array.from({ length: 10 }, (_, index) => makeUser(`learner-${index}`, 'learner')),
      makeUser('guardian-0', 'guardian'),
      makeUser('teacher-0', 'teacher'),
    ].map((user) =>
      user.sourcedId === 'learner-0' ? { ...user, agentSourcedIds: ['guardian-0'] } : user,
    ),
    enrollments: [
      ...Array.from({ length: 10 }, (_, index) => makeEnrolment(`learner-${index}`, 'learner')),
      makeEnrolment('teacher-0', 'teacher'),
    ],
    demographics: [],
    userProfiles: [],
  };
}

export function makeUser(
  sourcedId: string,
  role: 'learner' | 'guardian' | 'teacher' | 'principal',
): RosterUser {
  return {
    sourcedId,
    active: true,
    enabled: true,
    givenName: sourcedId,
    familyName: 'Dale',
    username: sourcedId,
    email: `${sourcedId}@dale.example`,
    userIds: [],
    grades: role === 'learner' ? ['4'] : [],
    roles: [{ role, orgSourcedId: 'school-a', primary: true, sourceRole: '' }],
    agentSourcedIds: [],
  };
}

export function makeEnrolment(person: string, role: 'learner' | 'teacher'): Enrollment {
  return {
    sourcedId: `${person}-in-a`,
    active: true,
    classSourcedId: 'class-a',
    userSourcedId: person,
    schoolSourcedId: 'school-a',
    role,
    sourceRole: '',
    primary: role === 'teacher',
  };
}
