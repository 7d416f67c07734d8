import { sql } from 'kysely';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { everybody } from './access-matrix.ts';
import { knowsOf } from './modules/learners/profile/policy.ts';
import { relationsTo } from './modules/learners/profile/relations-to.ts';
import { inDistrict, type Scope } from './platform/db/scope.ts';
import { newId } from './platform/id.ts';
import { actorOf } from './testing/actor-of.ts';
import { makeSmallDistrict, type Member, type SmallDistrict } from './testing/small-district.ts';
import { startTestServer, type TestServer } from './testing/test-server.ts';

interface Restricted {
  readonly entryId: string;
  readonly author: Member;
  readonly names: readonly Member[];
}

const restricted: readonly Restricted[] = [
  { entryId: newId(), author: 'teacher', names: ['guardian'] },
  { entryId: newId(), author: 'coach', names: ['teacher', 'learner'] },
  { entryId: newId(), author: 'guardian', names: [] },
  // By a teacher who no longer has the learner; an administrator sees everybody.
  { entryId: newId(), author: 'otherTeacher', names: ['administrator'] },
];
const noteAuthors = ['teacher', 'principal', 'otherTeacher'] as const;

let server: TestServer;
let district: SmallDistrict;
let owner: pg.Client;

beforeAll(async () => {
  server = await startTestServer();
  district = await makeSmallDistrict(server);
  owner = new pg.Client(server.roles.owner);
  await owner.connect();
  for (const entry of restricted) await writeEntry(entry);
  await writeNotes();
});
afterAll(async () => {
  await owner.end();
  await server.close();
});

describe.each(everybody)('%s', (member) => {
  test('is shown the restricted entries by the database that policy.ts lets them know of', async () => {
    const known = await knownBy(member);
    expect(await entriesSeen(member, 'profile_entry')).toEqual(known);
    expect(await entriesSeen(member, 'profile_wording')).toEqual(known);
  });

  test('is shown their own notes of a talk by the database, and nobody else’s', async () => {
    const seesLearner = (await relationsOf(member)).length > 0;
    const own = (noteAuthors as readonly Member[]).includes(member) && seesLearner;
    expect(await notesSeen(member)).toEqual(own ? [district.people[member]] : []);
  });
});

test('each restricted entry is hidden from somebody who sees the learner, and shown to somebody', async () => {
  const around = ['learner', 'guardian', 'teacher', 'coach', 'principal'] as const;
  const seen = await Promise.all(around.map((member) => entriesSeen(member, 'profile_entry')));
  const times = restricted.map(
    ({ entryId }) => seen.filter((entries) => entries.includes(entryId)).length,
  );
  expect(times.every((count) => count > 0 && count < around.length)).toBe(true);
});

test('nobody writes a private note under another’s name', async () => {
  const writing = inDistrict(server.deps.connection, scopeOf('teacher'), (tx) =>
    sql`update check_in_private_note set author_id = ${district.people.principal}`.execute(tx),
  );
  await expect(writing).rejects.toThrow(/row-level security/);
});

test('a principal of the district’s other school learns of nothing here', async () => {
  expect(await entriesSeen('otherPrincipal', 'profile_entry')).toEqual([]);
});

async function writeEntry({ entryId, author, names }: Restricted): Promise<void> {
  const { districtId, people } = district;
  await owner.query(
    `insert into profile_entry (district_id, learner_id, entry_id, kind, voice, text, language, author_id, written_at, visibility, school_year)
     values ($1, $2, $3, 'health', 'teacher', 'An inhaler is in the office.', 'en', $4, now(), 'need-to-know', 2027)`,
    [districtId, people.learner, entryId, people[author]],
  );
  await owner.query(
    `insert into profile_wording (district_id, learner_id, entry_id, revision, text, language, visibility, author_id, written_at)
     values ($1, $2, $3, 1, 'An inhaler.', 'en', 'need-to-know', $4, now())`,
    [districtId, people.learner, entryId, people[author]],
  );
  for (const name of names)
    await owner.query(
      'insert into profile_reader (district_id, learner_id, entry_id, person_id) values ($1, $2, $3, $4)',
      [districtId, people.learner, entryId, people[name]],
    );
}

async function writeNotes(): Promise<void> {
  const { districtId, people } = district;
  const checkInId = newId();
  await owner.query(
    `insert into check_in (district_id, learner_id, check_in_id, adult_id, day, planned_at, changed_at)
     values ($1, $2, $3, $4, '2026-11-20', now(), now())`,
    [districtId, people.learner, checkInId, people.teacher],
  );
  for (const author of noteAuthors)
    await owner.query(
      `insert into check_in_private_note (district_id, learner_id, check_in_id, author_id, text, changed_at)
       values ($1, $2, $3, $4, 'For myself.', now())`,
      [districtId, people.learner, checkInId, people[author]],
    );
}

function scopeOf(member: Member): Scope & { readonly personId: string } {
  return { districtId: district.districtId, personId: district.people[member] };
}

async function relationsOf(member: Member) {
  const actor = await actorOf(server, district, member);
  return inDistrict(server.deps.connection, scopeOf(member), (tx) =>
    relationsTo(tx, actor, district.people.learner),
  );
}

/** By the rule of policy.ts, for whoever may see the learner at all. */
async function knownBy(member: Member): Promise<string[]> {
  const relations = await relationsOf(member);
  if (relations.length === 0) return [];
  return restricted
    .filter(({ author, names }) =>
      knowsOf(relations, {
        voice: 'teacher',
        visibility: 'need-to-know',
        isAuthor: author === member,
        isNamed: names.includes(member),
      }),
    )
    .map(({ entryId }) => entryId)
    .toSorted();
}

/** What a select without any condition finds. */
async function entriesSeen(
  member: Member,
  table: 'profile_entry' | 'profile_wording',
): Promise<string[]> {
  const rows = await inDistrict(server.deps.connection, scopeOf(member), (tx) =>
    tx.selectFrom(table).select('entry_id').execute(),
  );
  return rows.map(({ entry_id }) => entry_id).toSorted();
}

async function notesSeen(member: Member): Promise<string[]> {
  const rows = await inDistrict(server.deps.connection, scopeOf(member), (tx) =>
    tx.selectFrom('check_in_private_note').select('author_id').execute(),
  );
  return rows.map(({ author_id }) => author_id);
}
