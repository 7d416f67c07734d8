import type { Enrollment, Roster, RosterRole, RosterUser } from '@everyplan/exchange/oneroster';

/**
 * A roster reduced to what is kept here, so that comparing it with what is there shows real changes only: schools and the district of the
 * orgs, one role a school, guardians on the learner's side, the home language that is known already.
 */
export function keepRoster(incoming: Roster, current: Roster): Roster {
  const schoolIds = new Set(
    incoming.orgs.filter(({ type }) => type === 'school').map(({ sourcedId }) => sourcedId),
  );
  for (const { sourcedId, type } of current.orgs) if (type === 'school') schoolIds.add(sourcedId);
  const district =
    incoming.orgs.find(({ type }) => type === 'district')?.sourcedId ??
    current.orgs.find(({ type }) => type === 'district')?.sourcedId ??
    'district';
  const known = new Map(current.users.map((user) => [user.sourcedId, user]));
  const guardians = collectGuardians(incoming.users);
  return {
    ...incoming,
    orgs: incoming.orgs.filter(({ type }) => type === 'school'),
    users: incoming.users.map((user) =>
      keepUser(user, {
        known: known.get(user.sourcedId),
        guardians: guardians.get(user.sourcedId),
        schoolIds,
        district,
      }),
    ),
    enrollments: incoming.enrollments.map(keepEnrollment),
    demographics: [],
    userProfiles: [],
  };
}

/** The fields that are kept, kind by kind; a change of any other is none. */
export const keptFields = {
  orgs: ['name', 'identifier'],
  academicSessions: ['title', 'type', 'startDate', 'endDate', 'parentSourcedId', 'schoolYear'],
  courses: ['title', 'courseCode', 'grades', 'subjects'],
  classes: [
    'title',
    'classCode',
    'classType',
    'location',
    'grades',
    'subjects',
    'periods',
    'courseSourcedId',
    'schoolSourcedId',
    'termSourcedIds',
  ],
  users: [
    'givenName',
    'familyName',
    'middleName',
    'preferredGivenName',
    'username',
    'email',
    'identifier',
    'grades',
    'language',
    'roles',
    'agentSourcedIds',
  ],
  enrollments: ['classSourcedId', 'userSourcedId', 'role', 'primary', 'beginDate', 'endDate'],
} as const;

interface Around {
  readonly known: RosterUser | undefined;
  readonly guardians: ReadonlySet<string> | undefined;
  readonly schoolIds: ReadonlySet<string>;
  readonly district: string;
}

function keepUser(user: RosterUser, { known, guardians, schoolIds, district }: Around): RosterUser {
  const isLearner = user.roles.some(({ role }) => role === 'learner');
  return {
    ...user,
    roles: keepRoles([...user.roles, ...keysToTheHouse(known, district)], schoolIds, district),
    // The language that somebody reads in is theirs to choose; the roster's is where it starts.
    language: known?.language ?? user.language ?? 'en',
    agentSourcedIds: isLearner ? [...(guardians ?? [])].toSorted() : [],
  };
}

/** Whoever leads the district here goes on doing so: a roster often knows them as something else. */
function keysToTheHouse(known: RosterUser | undefined, district: string): readonly RosterRole[] {
  const held = known?.roles ?? [];
  return held.filter(
    ({ role, orgSourcedId }) => role === 'administrator' && orgSourcedId === district,
  );
}

function keepRoles(
  roles: readonly RosterRole[],
  schoolIds: ReadonlySet<string>,
  district: string,
): readonly RosterRole[] {
  const seen = new Map<string, RosterRole>();
  for (const { role, orgSourcedId } of roles) {
    const org = schoolIds.has(orgSourcedId) ? orgSourcedId : district;
    seen.set(`${role} ${org}`, { role, orgSourcedId: org, primary: false, sourceRole: role });
  }
  return [...seen.values()];
}

/** A file may name a family from either side, or from both. */
function collectGuardians(users: readonly RosterUser[]): ReadonlyMap<string, ReadonlySet<string>> {
  const byLearner = new Map<string, Set<string>>();
  const add = (learner: string, guardian: string) => {
    byLearner.set(learner, (byLearner.get(learner) ?? new Set()).add(guardian));
  };
  for (const { sourcedId, roles, agentSourcedIds } of users) {
    const isLearner = roles.some(({ role }) => role === 'learner');
    const isGuardian = roles.some(({ role }) => role === 'guardian');
    for (const agent of agentSourcedIds) {
      if (isLearner) add(sourcedId, agent);
      else if (isGuardian) add(agent, sourcedId);
    }
  }
  return byLearner;
}

function keepEnrollment(enrollment: Enrollment): Enrollment {
  const role =
    enrollment.role === 'learner' || enrollment.role === 'teacher' ? enrollment.role : 'staff';
  return { ...enrollment, role, sourceRole: role };
}
