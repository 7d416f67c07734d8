import type { Api } from '@everyplan/contract';
import { renderBecause } from '@everyplan/contract/because';
import type { Client } from '@everyplan/contract/client';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { asSystem, inDistrict } from '../../platform/db/scope.ts';
import { newId } from '../../platform/id.ts';
import { makeSmallDistrict, type SmallDistrict } from '../../testing/small-district.ts';
import { startTestServer, type TestServer } from '../../testing/test-server.ts';
import { addCurriculum, addEstimate, type Curriculum } from '../plans/testing-curriculum.ts';
import { raiseTopic } from './index.ts';

let server: TestServer;
let district: SmallDistrict;
let curriculum: Curriculum;
let teacher: Client<Api>;
let learner: Client<Api>;
let guardian: Client<Api>;
let principal: Client<Api>;
let coach: Client<Api>;
// A Wednesday.
let now = new Date('2026-11-18T10:00:00Z');

beforeAll(async () => {
  server = await startTestServer(() => now);
  district = await makeSmallDistrict(server);
  await inDistrict(server.deps.connection, asSystem(district), async (tx) => {
    curriculum = await addCurriculum(tx, district);
    await tx
      .updateTable('class')
      .set({ kind: 'homeroom' })
      .where('class_id', '=', district.classId)
      .execute();
  });
  [teacher, learner, guardian, principal, coach] = (await Promise.all(
    (['teacher', 'learner', 'guardian', 'principal', 'coach'] as const).map((member) =>
      server.signIn(district.login(member)),
    ),
  )) as [Client<Api>, Client<Api>, Client<Api>, Client<Api>, Client<Api>];
  await teacher('POST /api/learners/:learnerId/plan/drafts', { params: mine() });
});
afterAll(() => server.close());

const mine = () => ({ learnerId: district.people.learner });
const list = (client: Client<Api>) =>
  client('GET /api/learners/:learnerId/check-ins', { params: mine() });
const open = (checkInId: string, client = teacher) =>
  client('GET /api/check-ins/:checkInId', { params: { checkInId } });
const codes = (items: readonly { says: { code: string } | null }[]) =>
  items.map((item) => item.says?.code);

describe('a first check-in', () => {
  let checkInId = '';
  const decisionId = newId();

  test('is asked for by the learner, and the teacher’s list puts it first and says why', async () => {
    await learner('PUT /api/learners/:learnerId/talk-request', {
      params: mine(),
      body: { text: 'my reading' },
    });
    const { learners, today } = await teacher('GET /api/check-ins');
    expect(today).toBe('2026-11-18');
    expect(learners.map((row) => row.givenName)).toEqual(['learner', 'classmate']);
    expect(learners[0]).toMatchObject({
      className: 'Grade 4 Blue',
      lastDay: null,
      next: null,
      minutes: 15,
    });
    expect(learners[0]?.reasons.map((reason) => reason.code)).toEqual([
      'asked-for-talk',
      'never-talked',
      'never-any-evidence',
      'awaits-approval',
    ]);
  });

  test('is planned for today with one click; a second one is refused', async () => {
    const planned = await teacher('POST /api/learners/:learnerId/check-ins', {
      params: mine(),
      body: {},
    });
    checkInId = planned.checkInId;
    expect(planned).toMatchObject({ day: '2026-11-18', time: null, minutes: 10, state: 'planned' });
    await expect(
      teacher('POST /api/learners/:learnerId/check-ins', { params: mine(), body: {} }),
    ).rejects.toMatchObject({ problem: { code: 'check-in-planned-already' } });
    await teacher('PATCH /api/check-ins/:checkInId', {
      params: { checkInId },
      body: { time: '09:40' },
    });
    const { learners } = await teacher('GET /api/check-ins');
    expect(learners[0]?.next).toMatchObject({ checkInId, time: '09:40', mine: true });
  });

  test('opens with an agenda, each item with its reason in both languages', async () => {
    const { agenda, since } = await open(checkInId);
    expect(since).toBeNull();
    expect(codes(agenda)).toEqual(['talk-asked-about', 'first-talk', 'plan-to-agree']);
    for (const { says, because } of agenda) {
      for (const reason of [says!, ...because]) {
        for (const language of ['en', 'es'] as const)
          expect([reason.code, renderBecause(reason, language)]).toEqual([
            reason.code,
            expect.stringMatching(/^[^{}]+$/),
          ]);
      }
      expect(because.length).toBeGreaterThan(0);
    }
  });

  test('lets its adult leave an item out, bring it back, and add their own', async () => {
    const params = { checkInId, key: 'first-talk' };
    const shown = async () =>
      (await open(checkInId)).agenda.map(({ says, text, leftOut }) => [
        says?.code ?? text,
        leftOut,
      ]);
    await teacher('DELETE /api/check-ins/:checkInId/agenda/:key', { params });
    expect(await shown()).toContainEqual(['first-talk', true]);
    await teacher('PUT /api/check-ins/:checkInId/agenda/:key', { params, body: { text: null } });
    expect(await shown()).toContainEqual(['first-talk', false]);
    const own = { checkInId, key: `own/${newId()}` };
    await teacher('PUT /api/check-ins/:checkInId/agenda/:key', {
      params: own,
      body: { text: 'The science fair' },
    });
    expect(await shown()).toContainEqual(['The science fair', false]);
    await teacher('DELETE /api/check-ins/:checkInId/agenda/:key', { params: own });
    expect(await shown()).toContainEqual(['The science fair', true]);
    await teacher('PUT /api/check-ins/:checkInId/agenda/:key', {
      params: own,
      body: { text: 'The science fair' },
    });
  });

  test('keeps notes, and refuses a shared note written upon an older one', async () => {
    const write = (client: Client<Api>, text: string, revision: number) =>
      client('PUT /api/check-ins/:checkInId/shared-note', {
        params: { checkInId },
        body: { text, revision },
      });
    expect(await write(teacher, 'Ten pages', 0)).toEqual({ text: 'Ten pages', revision: 1 });
    expect(await write(teacher, 'Ten pages', 0)).toEqual({ text: 'Ten pages', revision: 1 });
    await expect(write(principal, 'Twenty', 0)).rejects.toMatchObject({
      status: 409,
      problem: { code: 'changed-meanwhile' },
    });
    expect(await write(principal, 'Ten pages a day', 1)).toMatchObject({ revision: 2 });
    await teacher('PUT /api/check-ins/:checkInId/private-note', {
      params: { checkInId },
      body: { text: 'worried about home' },
    });
    expect((await open(checkInId)).privateNote).toBe('worried about home');
  });

  test('keeps a decision once, however often it is sent', async () => {
    const decide = () =>
      teacher('PUT /api/check-ins/:checkInId/decisions/:decisionId', {
        params: { checkInId, decisionId },
        body: { text: 'Reads to her brother', who: 'learner', dueOn: '2026-12-02' },
      });
    await decide();
    await decide();
    await teacher('PUT /api/check-ins/:checkInId/decisions/:decisionId', {
      params: { checkInId, decisionId: newId() },
      body: { text: 'A quiet place', who: 'family', dueOn: null },
    });
    expect((await open(checkInId)).decisions.map((one) => one.text)).toEqual([
      'Reads to her brother',
      'A quiet place',
    ]);
  });

  test('proposes two weeks, ends with its agenda as it stood, and plans the next', async () => {
    const before = await open(checkInId);
    expect(before.next).toEqual({
      planned: null,
      proposed: { day: '2026-12-02', time: '09:40', minutes: 10 },
      because: [{ code: 'talk-every', values: { weeks: 2 } }],
    });
    const end = () =>
      teacher('PUT /api/check-ins/:checkInId/holding', {
        params: { checkInId },
        body: { next: before.next.proposed },
      });
    const after = await end();
    expect(after).toMatchObject({ state: 'held', next: { planned: { day: '2026-12-02' } } });
    expect(after.agenda).toEqual(before.agenda);
    expect((await end()).next.planned).toEqual(after.next.planned);
    await learner('DELETE /api/learners/:learnerId/talk-request', { params: mine() });
    expect((await open(checkInId)).agenda).toEqual(before.agenda);
    expect((await list(learner)).asked).toBeNull();
  });

  test('opens again when it was ended by mistake, and the next date is taken back', async () => {
    const reopened = await teacher('DELETE /api/check-ins/:checkInId/holding', {
      params: { checkInId },
    });
    expect(reopened).toMatchObject({ state: 'planned', next: { planned: null } });
    expect(codes(reopened.agenda)).toContain('talk-asked-about');
    await teacher('PUT /api/check-ins/:checkInId/holding', {
      params: { checkInId },
      body: { next: { day: '2026-12-02', time: '09:40', minutes: 10 } },
    });
  });

  test('shows each reader what is theirs', async () => {
    const [forLearner, forFamily, forCoach] = [
      await list(learner),
      await list(guardian),
      await list(coach),
    ];
    const texts = (answer: Awaited<ReturnType<typeof list>>) =>
      answer.checkIns.map((one) => [one.state, one.sharedNote, one.decisions.map((d) => d.text)]);
    expect(texts(forLearner)).toEqual([
      ['planned', '', []],
      ['held', 'Ten pages a day', ['Reads to her brother', 'A quiet place']],
    ]);
    expect(texts(forFamily)).toEqual([
      ['planned', '', []],
      ['held', 'Ten pages a day', ['A quiet place']],
    ]);
    expect(texts(forCoach)).toEqual([
      ['planned', null, []],
      ['held', null, []],
    ]);
    expect([forLearner.may, forFamily.may, forCoach.may]).toEqual([
      { hold: false, ask: true },
      { hold: false, ask: false },
      { hold: false, ask: false },
    ]);
    await expect(open(checkInId, coach)).rejects.toMatchObject({ status: 403 });
  });

  test('gives a private note to nobody but its author, in no answer whatever', async () => {
    const secret = 'worried about home';
    const answers = [
      await open(checkInId, principal),
      ...(await Promise.all(
        [learner, guardian, coach, principal, teacher].map((one) => list(one)),
      )),
      await guardian('GET /api/learners/:learnerId/plan/versions', { params: mine() }),
      await principal('GET /api/check-ins'),
    ];
    expect(JSON.stringify(answers)).not.toContain(secret);
    expect((await open(checkInId)).privateNote).toBe(secret);
    const audit = await inDistrict(server.deps.connection, asSystem(district), (tx) =>
      tx.selectFrom('audit_event').select('detail').execute(),
    );
    expect(JSON.stringify(audit)).not.toContain(secret);
  });

  test('writes down who read the notes', async () => {
    const readers = await inDistrict(server.deps.connection, asSystem(district), (tx) =>
      tx
        .selectFrom('access_event')
        .select('person_id')
        .distinct()
        .where('what', '=', 'check-in-notes')
        .execute(),
    );
    const { people } = district;
    expect(readers.map((row) => row.person_id).toSorted()).toEqual(
      [people.teacher, people.principal, people.guardian].toSorted(),
    );
  });

  test('lets learners tick what they took on, and nothing else', async () => {
    const [, held] = (await list(learner)).checkIns;
    const tick = (id: string) =>
      learner('PUT /api/learners/:learnerId/decisions/:decisionId/completion', {
        params: { ...mine(), decisionId: id },
      });
    await tick(decisionId);
    await tick(decisionId);
    const families = held?.decisions.find((one) => one.who === 'family')?.decisionId ?? '';
    await expect(tick(families)).rejects.toMatchObject({ status: 403 });
    await learner('DELETE /api/learners/:learnerId/decisions/:decisionId/completion', {
      params: { ...mine(), decisionId },
    });
  });
});

describe('the check-in after it', () => {
  let checkInId = '';

  test('has what was agreed, what moved, what slipped and what a family wrote', async () => {
    now = new Date('2026-12-02T09:00:00Z');
    await inDistrict(server.deps.connection, asSystem(district), async (tx) => {
      await tx
        .updateTable('check_in')
        .set({
          known: JSON.stringify({
            [curriculum.skills[0]!]: {
              mastery: 0.3,
              low: 0.2,
              high: 0.5,
              opportunities: 4,
              correct: 1,
            },
          }),
        })
        .where('held_at', 'is not', null)
        .execute();
      await addEstimate(tx, district, {
        learnerId: district.people.learner,
        skillId: curriculum.skills[0]!,
        mastery: 0.97,
        low: 0.9,
        high: 0.99,
      });
      await raiseTopic(tx, {
        districtId: district.districtId,
        learnerId: district.people.learner,
        kind: 'family-comment',
        text: 'She loves the new book',
        authorId: district.people.guardian,
        now,
      });
    });
    const { learners } = await teacher('GET /api/check-ins');
    checkInId =
      learners.find((row) => row.learnerId === district.people.learner)?.next?.checkInId ?? '';
    const { agenda, since, openDecisions } = await open(checkInId);
    expect(since).toBe('2026-11-18');
    expect(openDecisions.map((one) => one.text)).toEqual(['Reads to her brother', 'A quiet place']);
    expect(codes(agenda)).toEqual(
      expect.arrayContaining([
        'family-comment-about',
        'decision-open',
        'moved-up',
        'step-slipped',
        'plan-to-agree',
      ]),
    );
  });

  test('no longer has a decision that was ticked', async () => {
    const { openDecisions } = await open(checkInId);
    for (const { decisionId } of openDecisions) {
      await teacher('PUT /api/learners/:learnerId/decisions/:decisionId/completion', {
        params: { ...mine(), decisionId },
      });
    }
    const after = await open(checkInId);
    expect(after.openDecisions).toEqual([]);
    expect(codes(after.agenda)).not.toContain('decision-open');
  });

  test('is gone from everybody’s list when it is cancelled, and comes back', async () => {
    const params = { checkInId };
    await teacher('PUT /api/check-ins/:checkInId/cancellation', { params });
    expect((await list(learner)).checkIns.map((one) => one.state)).toEqual(['held']);
    await teacher('DELETE /api/check-ins/:checkInId/cancellation', { params });
    expect((await list(learner)).checkIns.map((one) => one.state)).toEqual(['planned', 'held']);
    const held = (await list(teacher)).checkIns[1]!.checkInId;
    await expect(
      teacher('PUT /api/check-ins/:checkInId/cancellation', { params: { checkInId: held } }),
    ).rejects.toMatchObject({ problem: { code: 'check-in-is-over' } });
  });
});

describe('another adult', () => {
  test('finds nothing where the learner is not theirs', async () => {
    const other = await server.signIn(district.login('otherTeacher'));
    await expect(list(other)).rejects.toMatchObject({ status: 404 });
    expect((await other('GET /api/check-ins')).learners).toEqual([]);
  });

  test('says "behind" of whom the plan says it, and no more once a teacher says otherwise', async () => {
    const reasons = async () => {
      const { learners } = await teacher('GET /api/check-ins');
      const row = learners.find(({ learnerId }) => learnerId === district.people.learner);
      return (row?.reasons ?? []).map(({ code }) => code).filter((code) => code.includes('pace'));
    };
    const judge = (word: 'behind' | 'on') =>
      teacher('PUT /api/learners/:learnerId/plan/pace/judgement', {
        params: mine(),
        body: { word, reason: 'Reads at home every evening' },
      });
    await judge('behind');
    expect(await reasons()).toEqual(['pace-judged-behind']);
    await judge('on');
    expect(await reasons()).toEqual([]);
    await teacher('DELETE /api/learners/:learnerId/plan/pace/judgement', { params: mine() });
    const { computed } = await teacher('GET /api/learners/:learnerId/plan/pace', {
      params: mine(),
    });
    expect(await reasons()).toEqual(computed.word === 'behind' ? ['pace-behind'] : []);
  });

  test('holds talks once the learner is given to them', async () => {
    const plan = () =>
      coach('POST /api/learners/:learnerId/check-ins', {
        params: mine(),
        body: { day: '2026-12-04' },
      });
    await expect(plan()).rejects.toMatchObject({ status: 403 });
    await principal('PUT /api/classes/:classId/mentors', {
      params: { classId: district.classId },
      body: { mentors: [{ learnerId: district.people.learner, mentorId: district.people.coach }] },
    });
    expect(await plan()).toMatchObject({ adultName: 'coach Test', state: 'planned' });
    const { learners } = await coach('GET /api/check-ins');
    expect(learners.map((row) => row.givenName)).toEqual(['learner']);
    expect((await list(guardian)).mentorName).toBe('coach Test');
  });
});
