import { expect, it } from 'vitest';
import { diffRoster } from './diff-roster.ts';
import type { Roster, RosterUser } from './roster.ts';

const EMPTY: Roster = {
  orgs: [],
  academicSessions: [],
  courses: [],
  classes: [],
  users: [],
  enrollments: [],
  demographics: [],
  userProfiles: [],
};

const ana: RosterUser = {
  sourcedId: 'ana',
  active: true,
  enabled: true,
  givenName: 'Ana',
  familyName: 'Ruiz',
  userIds: [],
  grades: ['4'],
  agentSourcedIds: ['eva', 'tom'],
  roles: [{ role: 'learner', orgSourcedId: 's1', primary: true, sourceRole: 'student' }],
};
const leo: RosterUser = { ...ana, sourcedId: 'leo', givenName: 'Leo' };
const withUsers = (...users: RosterUser[]): Roster => ({ ...EMPTY, users });
const bulk = { mode: 'bulk' } as const;
const delta = { mode: 'delta' } as const;

it('adds who is new and changes nothing the second time', () => {
  expect(diffRoster(EMPTY, withUsers(ana), bulk).users).toEqual({
    added: [ana],
    changed: [],
    removed: [],
    unchanged: 0,
  });
  expect(diffRoster(withUsers(ana), withUsers(ana), bulk).users).toEqual({
    added: [],
    changed: [],
    removed: [],
    unchanged: 1,
  });
});

it('says which fields change, before and after', () => {
  const diff = diffRoster(
    withUsers(ana),
    withUsers({ ...ana, grades: ['5'], email: 'a@b.c' }),
    bulk,
  );
  expect(diff.users.changed.map((change) => change.fields)).toEqual([
    [
      { field: 'grades', before: ['4'], after: ['5'] },
      { field: 'email', before: undefined, after: 'a@b.c' },
    ],
  ]);
});

it('calls it no change when lists are in another order, the source was touched, or a role has another word', () => {
  const same: RosterUser = {
    ...ana,
    modifiedAt: '2026-09-01',
    agentSourcedIds: ['tom', 'eva'],
    roles: [{ ...ana.roles[0]!, sourceRole: 'pupil' }],
  };
  expect(diffRoster(withUsers(ana), withUsers(same), bulk).users.changed).toEqual([]);
});

it('makes inactive who is absent from a bulk file, once', () => {
  expect(diffRoster(withUsers(ana, leo), withUsers(leo), bulk).users.removed).toEqual([ana]);
  const left = { ...ana, active: false };
  expect(diffRoster(withUsers(left, leo), withUsers(leo), bulk).users).toMatchObject({
    removed: [],
    unchanged: 2,
  });
});

it('changes only what a delta file lists', () => {
  expect(
    diffRoster(withUsers(ana, leo), withUsers({ ...leo, grades: ['5'] }), delta).users,
  ).toMatchObject({ added: [], removed: [], unchanged: 1, changed: [{ sourcedId: 'leo' }] });
  const gone = { ...ana, active: false, givenName: '' };
  expect(diffRoster(withUsers(ana, leo), withUsers(gone), delta).users.removed).toEqual([ana]);
  expect(diffRoster(withUsers(leo), withUsers(gone), delta).users.added).toEqual([]);
});

it('keeps the roles of somebody whom a delta lists without any', () => {
  const bare = { ...ana, grades: ['5'], roles: [] };
  const change = diffRoster(withUsers(ana), withUsers(bare), delta).users.changed[0];
  expect(change?.after.roles).toEqual(ana.roles);
  expect(change?.fields.map((field) => field.field)).toEqual(['grades']);
});

it('welcomes back who had left', () => {
  const diff = diffRoster(withUsers({ ...ana, active: false }), withUsers(ana), bulk);
  expect(diff.users.changed[0]?.fields).toEqual([{ field: 'active', before: false, after: true }]);
});

it('leaves alone the kinds whose file is absent, and the fields that the keeper does not keep', () => {
  const modes = {
    orgs: 'absent',
    academicSessions: 'absent',
    courses: 'absent',
    classes: 'absent',
    enrollments: 'absent',
    demographics: 'absent',
    userProfiles: 'absent',
  } as const;
  const mode = { ...modes, users: 'absent' } as const;
  expect(diffRoster(withUsers(ana), EMPTY, { mode }).users.removed).toEqual([]);
  const fields = { users: ['givenName'] };
  const incoming = withUsers({ ...ana, grades: ['5'] });
  expect(
    diffRoster(withUsers(ana), incoming, { mode: { ...modes, users: 'bulk' }, fields }).users
      .changed,
  ).toEqual([]);
});
