import { afterAll, beforeAll, expect, test } from 'vitest';
import { asSystem, inDistrict } from '../../platform/db/scope.ts';
import { newId } from '../../platform/id.ts';
import { makeSmallDistrict, type SmallDistrict } from '../../testing/small-district.ts';
import { addEntries } from '../learners/index.ts';
import { startTestServer, type TestServer } from '../../testing/test-server.ts';

const now = new Date('2026-11-22T10:00:00Z');
let server: TestServer;
let district: SmallDistrict;

beforeAll(async () => {
  server = await startTestServer(() => now);
  district = await makeSmallDistrict(server);
  const plan = (learnerId: string, state: 'draft' | 'active', changedOn: string) => ({
    district_id: district.districtId,
    plan_id: newId(),
    learner_id: learnerId,
    state,
    changed_at: new Date(changedOn),
  });
  await inDistrict(server.deps.connection, district, (tx) =>
    tx
      .insertInto('plan')
      .values([
        plan(district.people.learner, 'active', '2026-10-20'),
        plan(district.people.stranger, 'draft', '2026-11-20'),
      ])
      .execute(),
  );
});
afterAll(() => server.close());

test('counts plans class by class and in all, the stale ones too', async () => {
  const administrator = await server.signIn(district.login('administrator'));
  const coverage = await administrator('GET /api/coverage', { query: {} });
  expect(coverage).toMatchObject({
    staleAfterDays: 21,
    totals: {
      learners: 3,
      none: 1,
      draft: 1,
      inReview: 0,
      active: 1,
      stale: 1,
      withoutEvidence: 3,
    },
  });
  expect(coverage.classes).toMatchObject([
    {
      title: 'Grade 4 Blue',
      teacherNames: ['teacher Test'],
      learners: 2,
      none: 1,
      active: 1,
      stale: 1,
    },
    { title: 'Grade 4 Green', schoolName: 'Hill School', learners: 1, draft: 1, stale: 0 },
  ]);
});

test('says whose voice is missing this school year; what was retired or said last year is not heard', async () => {
  const origin = {
    districtId: district.districtId,
    personId: null,
    source: 'written',
    now,
  } as const;
  await inDistrict(server.deps.connection, asSystem(district), async (tx) => {
    const { learner, classmate } = district.people;
    const [hope] = [{ kind: 'hope', text: 'To swim' }] as const;
    await addEntries(tx, { ...origin, voice: 'learner' }, learner, [hope]);
    const lastYear = new Date('2026-03-01T10:00:00Z');
    await addEntries(tx, { ...origin, voice: 'family', now: lastYear }, learner, [hope]);
    const [retired = ''] = await addEntries(tx, { ...origin, voice: 'family' }, classmate, [hope]);
    await tx
      .updateTable('profile_entry')
      .set({ retired_at: now })
      .where('entry_id', '=', retired)
      .execute();
  });
  const principal = await server.signIn(district.login('principal'));
  const { totals } = await principal('GET /api/coverage', { query: {} });
  expect(totals.voices).toEqual({ withoutLearner: 1, withoutFamily: 2, withoutTeacher: 2 });
});

test('counts a homeroom once, however many subjects its learners are taught together', async () => {
  const { districtId, schoolId, people } = district;
  const subject = newId();
  await inDistrict(server.deps.connection, asSystem(district), async (tx) => {
    await tx
      .insertInto('class')
      .values({
        district_id: districtId,
        class_id: subject,
        source_id: 'subject',
        school_id: schoolId,
        title: 'Grade 4 Music',
        course_id: null,
        code: null,
        location: null,
      })
      .execute();
    await tx
      .insertInto('enrolment')
      .values(
        [people.learner, people.classmate].map((personId) => ({
          district_id: districtId,
          enrolment_id: newId(),
          source_id: newId(),
          class_id: subject,
          person_id: personId,
          role: 'learner' as const,
          begins_on: null,
          ends_on: null,
        })),
      )
      .execute();
  });
  const principal = await server.signIn(district.login('principal'));
  const { classes } = await principal('GET /api/coverage', { query: {} });
  expect(classes).toMatchObject([
    {
      title: 'Grade 4 Blue',
      learners: 2,
      alsoTaught: [{ classId: subject, title: 'Grade 4 Music' }],
    },
  ]);
});

test('shows a principal the own school only', async () => {
  const principal = await server.signIn(district.login('principal'));
  const { totals, classes } = await principal('GET /api/coverage', { query: {} });
  expect([totals.learners, classes.map((one) => one.title)]).toEqual([2, ['Grade 4 Blue']]);
  const foreign = principal('GET /api/coverage', { query: { schoolId: district.otherSchoolId } });
  await expect(foreign).rejects.toMatchObject({ status: 404 });
});
