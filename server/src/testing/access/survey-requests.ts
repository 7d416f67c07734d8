import { asSystem, inDistrict } from '../../platform/db/scope.ts';
import { newId } from '../../platform/id.ts';
import type { AccessRequest } from './requests.ts';
import type { AccessWorld } from './world.ts';

type Make = (world: AccessWorld) => Promise<AccessRequest>;
type Kind = 'learners' | 'families';

/** How each route about surveys is asked: by a person of the matrix, or with the link that a device or a family holds. */
export const surveyRequests = {
  'GET /api/classes/:classId/surveys': async ({ district }: AccessWorld) => ({
    params: { classId: district.classId },
  }),
  'POST /api/classes/:classId/surveys': async (world: AccessWorld) => {
    const surveyId = await openOne(world, 'learners');
    await world.teacher('PUT /api/surveys/:surveyId/closure', { params: { surveyId } });
    return {
      params: { classId: world.district.classId },
      body: { kind: 'learners', band: '3-5' },
    };
  },
  'PUT /api/surveys/:surveyId/closure': ofSurvey('learners'),
  'DELETE /api/surveys/:surveyId/closure': ofSurvey('learners'),
  'GET /api/surveys/:surveyId/answers': ofSurvey('learners'),
  'PUT /api/surveys/:surveyId/learners/:learnerId/answers': async (world: AccessWorld) => ({
    params: await withLearner(world),
    body: {
      language: 'en',
      answers: [{ questionId: 'fun', optionIds: ['draw'], words: '' }],
    },
  }),
  'DELETE /api/surveys/:surveyId/learners/:learnerId/answers': async (world: AccessWorld) => ({
    params: await withLearner(world),
  }),
  'POST /api/surveys/:surveyId/devices': ofSurvey('learners', { place: 'elsewhere' }),
  'DELETE /api/surveys/:surveyId/devices': ofSurvey('learners'),
  'GET /api/surveys/:surveyId/letter': async (world: AccessWorld) => ({
    ...(await ofSurvey('families')(world)),
    query: guardianOf(world),
  }),
  'POST /api/surveys/:surveyId/mailings': async (world: AccessWorld) => {
    await giveAddress(world);
    return { ...(await ofSurvey('families')(world)), body: { to: [guardianOf(world)] } };
  },
  'POST /api/surveys/:surveyId/letters': async (world: AccessWorld) => ({
    ...(await ofSurvey('families')(world)),
    body: { to: [guardianOf(world)] },
  }),
  'POST /api/surveys/:surveyId/revocations': async (world: AccessWorld) => {
    const { surveyId } = await printOne(world);
    return { params: { surveyId }, body: guardianOf(world) };
  },
  'GET /api/class-survey': {
    'a device that was handed over': onDevice,
    'no link': async () => ({}),
  },
  'PUT /api/class-survey/learners/:learnerId/answers/:questionId': {
    'a device that was handed over': async (world: AccessWorld) => ({
      ...(await onDevice(world)),
      params: { learnerId: world.district.people.learner, questionId: 'fun' },
      body: answer(),
    }),
    "another class's learner": async (world: AccessWorld) => ({
      ...(await onDevice(world)),
      params: { learnerId: world.district.people.stranger, questionId: 'fun' },
      body: answer(),
    }),
    'no link': async ({ district }: AccessWorld) => ({
      params: { learnerId: district.people.learner, questionId: 'fun' },
      body: answer(),
    }),
  },
  'GET /api/family-questionnaire': {
    "a family's letter": ofLetter,
    'no link': async () => ({}),
  },
  'PUT /api/family-questionnaire': {
    "a family's letter": async (world: AccessWorld) => ({
      ...(await ofLetter(world)),
      body: { language: 'en', answers: [] },
    }),
    'no link': async () => ({ body: { language: 'en', answers: [] } }),
  },
} as const;

function ofSurvey(kind: Kind, body?: unknown): Make {
  return async (world) => ({
    params: { surveyId: await openOne(world, kind) },
    ...(body === undefined ? {} : { body }),
  });
}

async function withLearner(world: AccessWorld) {
  const surveyId = await openOne(world, 'learners');
  return { surveyId, learnerId: world.district.people.learner };
}

/** The open survey of the class; opened where there is none. */
async function openOne({ teacher, district }: AccessWorld, kind: Kind): Promise<string> {
  const params = { classId: district.classId };
  const { learnerSurvey, familySurvey } = await teacher('GET /api/classes/:classId/surveys', {
    params,
  });
  const newest = kind === 'learners' ? learnerSurvey : familySurvey;
  if (newest?.closedAt === null) return newest.surveyId;
  const closesOn = new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10);
  const { surveyId } = await teacher('POST /api/classes/:classId/surveys', {
    params,
    body: kind === 'learners' ? { kind, band: '3-5' } : { kind, closesOn },
  });
  return surveyId;
}

function guardianOf({ district }: AccessWorld) {
  return { learnerId: district.people.learner, guardianId: district.people.guardian };
}

async function printOne(world: AccessWorld) {
  const surveyId = await openOne(world, 'families');
  const { letters } = await world.teacher('POST /api/surveys/:surveyId/letters', {
    params: { surveyId },
    body: { to: [guardianOf(world)] },
  });
  return { surveyId, bearer: letters[0]?.url.split('#')[1] ?? '' };
}

async function ofLetter(world: AccessWorld): Promise<AccessRequest> {
  const { bearer } = await printOne(world);
  return { bearer };
}

async function onDevice(world: AccessWorld): Promise<AccessRequest> {
  const { token } = await world.teacher('POST /api/surveys/:surveyId/devices', {
    params: { surveyId: await openOne(world, 'learners') },
    body: { place: 'elsewhere' },
  });
  return { bearer: token };
}

function answer() {
  const [turnId, answeredAt] = [newId(), new Date().toISOString()];
  return { optionIds: ['draw'], words: '', language: 'en', turnId, answeredAt };
}

async function giveAddress({ server, district }: AccessWorld): Promise<void> {
  await inDistrict(server.deps.connection, asSystem(district), (tx) =>
    tx
      .updateTable('person')
      .set({ email: 'guardian@brook.example' })
      .where('person_id', '=', district.people.guardian)
      .execute(),
  );
}
