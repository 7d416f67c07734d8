import { addStory } from '../../modules/reading/readings/testing-text.ts';
import { asSystem, inDistrict } from '../../platform/db/scope.ts';
import { newId } from '../../platform/id.ts';
import type { AccessRequest } from './requests.ts';
import type { AccessWorld } from './world.ts';

type Make = (world: AccessWorld) => Promise<AccessRequest>;

const story = ({ server, district }: AccessWorld) =>
  inDistrict(server.deps.connection, asSystem(district), (tx) => addStory(tx, district));

const ofStory: Make = async (world) => ({ params: { textId: await story(world) } });

const ofLearner: Make = async ({ district }) => ({
  params: { learnerId: district.people.learner },
});

const ofClass: Make = async ({ district }) => ({ params: { classId: district.classId } });

const withNote =
  (body?: object): Make =>
  async (world) => ({
    params: { learnerId: world.district.people.learner, noteId: newId() },
    ...(body === undefined ? {} : { body: { ...body, textId: await story(world) } }),
  });

async function paperReading(world: AccessWorld) {
  return {
    learnerId: world.district.people.learner,
    readingId: newId(),
    textId: await story(world),
    readOn: '2026-01-15',
    vote: null,
    asked: null,
    answeredRight: null,
  };
}

const at = '2026-01-15T10:00:00.000Z';

export const readingsRequests = {
  'GET /api/texts/:textId/reading-copy': ofStory,
  'GET /api/texts/:textId/meanings': ofStory,
  'GET /api/texts/:textId/booklet': ofStory,
  'GET /api/learners/:learnerId/readings': ofLearner,
  'PUT /api/learners/:learnerId/readings/:readingId': async (world: AccessWorld) => ({
    params: { learnerId: world.district.people.learner, readingId: newId() },
    body: {
      textId: await story(world),
      startedAt: at,
      lastAt: at,
      sentAt: at,
      page: 1,
      seconds: 0,
      finished: false,
      answers: null,
      vote: null,
    },
  }),
  'GET /api/learners/:learnerId/reading-notes': ofLearner,
  'PUT /api/learners/:learnerId/reading-notes/:noteId': withNote({ page: 1, note: 'A mouse!' }),
  'DELETE /api/learners/:learnerId/reading-notes/:noteId': withNote(),
  'GET /api/classes/:classId/readings': ofClass,
  'GET /api/classes/:classId/booklets': ofClass,
  'POST /api/classes/:classId/paper-readings': async (world: AccessWorld) => ({
    params: { classId: world.district.classId },
    body: { readings: [await paperReading(world)] },
  }),
  'DELETE /api/classes/:classId/paper-readings/:readingId': async (world: AccessWorld) => {
    const reading = await paperReading(world);
    const params = { classId: world.district.classId };
    await world.teacher('POST /api/classes/:classId/paper-readings', {
      params,
      body: { readings: [reading] },
    });
    return { params: { ...params, readingId: reading.readingId } };
  },
};
