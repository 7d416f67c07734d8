import { diffRoster, readOneRoster, writeOneRoster } from '@everyplan/exchange/oneroster';
import { expect, test } from 'vitest';
import { buildCast } from './build-cast.ts';

const { roster, learners, guardians, staff } = buildCast({ today: '2026-11-22' });

test('comes back from a OneRoster 1.2 bundle without an issue and without a change', () => {
  const files = writeOneRoster(roster, { version: '1.2' });
  const bytes = new Map([...files].map(([name, text]) => [name, new TextEncoder().encode(text)]));
  const reading = readOneRoster(bytes);
  expect(reading.issues).toEqual([]);
  for (const kind of Object.values(diffRoster(roster, reading.roster, { mode: 'bulk' }))) {
    expect(kind).toMatchObject({ added: [], changed: [], removed: [] });
  }
});

test('holds everybody, each id once', () => {
  expect(roster.users).toHaveLength(learners.length + guardians.length + staff.length);
  for (const records of Object.values(roster)) {
    expect(ids(records).size).toBe(records.length);
  }
});

test('every reference points to a record of the roster', () => {
  const [users, classes, orgs] = [ids(roster.users), ids(roster.classes), ids(roster.orgs)];
  const [courses, sessions] = [ids(roster.courses), ids(roster.academicSessions)];
  const dangling = [
    ...roster.enrollments.filter(
      (one) => !users.has(one.userSourcedId) || !classes.has(one.classSourcedId),
    ),
    ...roster.users.filter((one) => one.agentSourcedIds.some((id) => !users.has(id))),
    ...roster.users.filter((one) => one.roles.some((role) => !orgs.has(role.orgSourcedId))),
    ...roster.classes.filter(
      (one) =>
        !courses.has(one.courseSourcedId!) ||
        !orgs.has(one.schoolSourcedId) ||
        one.termSourcedIds.some((id) => !sessions.has(id)),
    ),
  ];
  expect(dangling).toEqual([]);
});

test('learners and guardians are each other’s agents', () => {
  const users = new Map(roster.users.map((user) => [user.sourcedId, user]));
  for (const user of roster.users) {
    for (const id of user.agentSourcedIds) {
      expect(users.get(id)!.agentSourcedIds).toContain(user.sourcedId);
    }
  }
});

function ids(records: readonly { readonly sourcedId: string }[]): ReadonlySet<string> {
  return new Set(records.map((record) => record.sourcedId));
}
