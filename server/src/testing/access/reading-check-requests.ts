import type { ResponseOf, Api } from '@everyplan/contract';
import { ask, signInForCookie } from './ask.ts';
import type { AccessRequest } from './requests.ts';
import type { AccessWorld } from './world.ts';

type Make = (world: AccessWorld) => Promise<AccessRequest>;
type Session = ResponseOf<Api['PUT /api/my-reading-checks/:checkId/session']>;

/** How each route about reading checks is asked: by a person of the matrix, or with the link that a device holds. */
export const readingCheckRequests = {
  'GET /api/classes/:classId/reading-checks': async ({ district }: AccessWorld) => ({
    params: { classId: district.classId },
  }),
  'POST /api/classes/:classId/reading-checks': async (world: AccessWorld) => {
    const checkId = await openOne(world);
    await world.teacher('PUT /api/reading-checks/:checkId/closure', { params: { checkId } });
    return {
      params: { classId: world.district.classId },
      body: { language: 'en', closesOn: inAWeek() },
    };
  },
  'PUT /api/reading-checks/:checkId/closure': ofCheck(),
  'DELETE /api/reading-checks/:checkId/closure': ofCheck(),
  'PUT /api/reading-checks/:checkId/sessions/:sessionId/withdrawal': async (world: AccessWorld) => {
    const { checkId, sessionId } = await begin(world);
    return { params: { checkId, sessionId }, body: { because: 'a fire drill' } };
  },
  'DELETE /api/reading-checks/:checkId/sessions/:sessionId/withdrawal': async (
    world: AccessWorld,
  ) => {
    const { checkId, sessionId } = await begin(world);
    return { params: { checkId, sessionId } };
  },
  'PUT /api/reading-checks/:checkId/forms/:band': async (world: AccessWorld) => ({
    params: { checkId: await openOne(world), band: '4-5' },
  }),
  'GET /api/reading-checks/:checkId/forms/:band/sheet': async (world: AccessWorld) => ({
    params: await layOutForm(world),
    query: { part: 'form' },
  }),
  'POST /api/reading-checks/:checkId/forms/:band/sheets': async (world: AccessWorld) => ({
    params: await layOutForm(world),
    body: {
      sheets: [
        { learnerId: world.district.people.learner, answers: Array.from({ length: 12 }, () => 0) },
      ],
    },
  }),
  'POST /api/reading-checks/:checkId/devices': ofCheck({ place: 'elsewhere' }),
  'DELETE /api/reading-checks/:checkId/devices': ofCheck(),
  'GET /api/my-reading-checks': async () => ({}),
  'PUT /api/my-reading-checks/:checkId/session': ofCheck(),
  'POST /api/my-reading-checks/:checkId/answers': async (world: AccessWorld) => {
    const session = await begin(world);
    return { params: { checkId: session.checkId }, body: firstAnswer(session) };
  },
  'GET /api/class-reading-check': {
    'a device that was handed over': onDevice,
    'no link': async () => ({}),
  },
  'PUT /api/class-reading-check/learners/:learnerId/session': {
    'a device that was handed over': async (world: AccessWorld) => ({
      ...(await onDevice(world)),
      params: { learnerId: world.district.people.learner },
    }),
    "another class's learner": async (world: AccessWorld) => ({
      ...(await onDevice(world)),
      params: { learnerId: world.district.people.stranger },
    }),
  },
  'POST /api/class-reading-check/learners/:learnerId/answers': {
    'a device that was handed over': async (world: AccessWorld) => ({
      ...(await onDevice(world)),
      params: { learnerId: world.district.people.learner },
      body: firstAnswer(await begin(world)),
    }),
    'no link': async (world: AccessWorld) => ({
      params: { learnerId: world.district.people.learner },
      body: firstAnswer(await begin(world)),
    }),
  },
  'GET /api/item-calibrations': async () => ({ query: { language: 'en' } }),
  'POST /api/item-calibrations': async () => ({ body: { language: 'en' } }),
} as const;

function ofCheck(body?: unknown): Make {
  return async (world) => ({
    params: { checkId: await openOne(world) },
    ...(body === undefined ? {} : { body }),
  });
}

function inAWeek(): string {
  return new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10);
}

/** The open check of the class; opened where there is none. */
async function openOne({ teacher, district }: Pick<AccessWorld, 'teacher' | 'district'>) {
  const params = { classId: district.classId };
  const { checks } = await teacher('GET /api/classes/:classId/reading-checks', { params });
  const there = checks.find(({ open }) => open);
  if (there !== undefined) return there.checkId;
  const body = { language: 'en' as const, closesOn: inAWeek() };
  const { checkId } = await teacher('POST /api/classes/:classId/reading-checks', { params, body });
  return checkId;
}

async function layOutForm(world: AccessWorld) {
  const params = { checkId: await openOne(world), band: '4-5' as const };
  await world.teacher('PUT /api/reading-checks/:checkId/forms/:band', { params });
  return params;
}

/** The learner has begun the open check. */
async function begin(world: AccessWorld): Promise<Session> {
  const { server, district } = world;
  const checkId = await openOne(world);
  const cookie = await signInForCookie(server.app, district.login('learner'));
  const route = 'PUT /api/my-reading-checks/:checkId/session';
  const { body } = await ask(server.app, route, { params: { checkId } }, cookie);
  return JSON.parse(body) as Session;
}

function firstAnswer({ sessionId, answered, questions }: Session) {
  const itemId = questions[0]?.itemId ?? 'none';
  const answeredAt = new Date().toISOString();
  const answer = { number: answered + 1, itemId, shown: 0, heard: false, seconds: 9, answeredAt };
  return { sessionId, answers: [answer] };
}

async function onDevice(world: AccessWorld): Promise<AccessRequest> {
  const { token } = await world.teacher('POST /api/reading-checks/:checkId/devices', {
    params: { checkId: await openOne(world) },
    body: { place: 'elsewhere' },
  });
  return { bearer: token };
}
