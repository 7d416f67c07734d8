import { addText } from '../../modules/reading/index.ts';
import { asSystem, inDistrict } from '../../platform/db/scope.ts';
import { newId } from '../../platform/id.ts';
import type { AccessWorld } from './world.ts';

const window = {
  shift: 1,
  languages: [],
  mustTopics: [],
  neverTopics: [],
  because: 'Try harder ones',
};
const ofClass = async ({ district }: AccessWorld) => ({ params: { classId: district.classId } });
const ofLearner = async ({ district }: AccessWorld) => ({
  params: { classId: district.classId, learnerId: district.people.learner },
});
const ofMark = async (world: AccessWorld) => ({
  params: {
    learnerId: world.district.people.learner,
    textId: await oneText(world),
    mark: 'chosen',
  },
});

/** How each route about shelves is asked. */
export const shelfRequests = {
  'GET /api/my-shelf': async () => ({}),
  'GET /api/my-shelf/texts': async () => ({}),
  'PUT /api/learners/:learnerId/shelf/:textId/marks/:mark': ofMark,
  'DELETE /api/learners/:learnerId/shelf/:textId/marks/:mark': ofMark,
  'GET /api/learners/:learnerId/shelf': async ({ district }: AccessWorld) => ({
    params: { learnerId: district.people.learner },
  }),
  'GET /api/classes/:classId/reading': ofClass,
  'PUT /api/classes/:classId/reading-window': async (world: AccessWorld) => ({
    ...(await ofClass(world)),
    body: window,
  }),
  'DELETE /api/classes/:classId/reading-window': ofClass,
  'PUT /api/classes/:classId/learners/:learnerId/reading-window': async (world: AccessWorld) => ({
    ...(await ofLearner(world)),
    body: window,
  }),
  'DELETE /api/classes/:classId/learners/:learnerId/reading-window': ofLearner,
  'POST /api/classes/:classId/reading-levels': async (world: AccessWorld) => ({
    ...(await ofClass(world)),
    body: { levels: [{ learnerId: world.district.people.learner, scale: 'fp', level: 'M' }] },
  }),
  'POST /api/classes/:classId/reading-group-proposals': async (world: AccessWorld) => ({
    ...(await ofClass(world)),
    body: { size: 4 },
  }),
  'PUT /api/classes/:classId/reading-groups': async (world: AccessWorld) => ({
    ...(await ofClass(world)),
    body: {
      groups: [{ groupId: newId(), textId: null, learnerIds: [world.district.people.learner] }],
    },
  }),
  'POST /api/classes/:classId/class-sets': async (world: AccessWorld) => ({
    ...(await ofClass(world)),
    body: { each: 1 },
  }),
  'PUT /api/classes/:classId/class-sets/:setId/learners/:learnerId': async (world: AccessWorld) => {
    const textId = await oneText(world);
    return {
      params: { ...(await ofLearner(world)).params, setId: await oneSet(world) },
      body: { textIds: [textId] },
    };
  },
  'DELETE /api/classes/:classId/class-sets/:setId': async (world: AccessWorld) => ({
    params: { classId: world.district.classId, setId: await oneSet(world) },
  }),
} as const;

/** A text of the district's library; the same one each time. */
function oneText({ server, district }: AccessWorld): Promise<string> {
  return inDistrict(server.deps.connection, asSystem(district), async (tx) => {
    const { textId } = await addText(tx, {
      districtId: district.districtId,
      addedBy: null,
      text: {
        sourceKey: 'shelf-requests',
        source: 'import',
        title: 'The Little Boat',
        language: 'en',
        pages: ['A little boat went out to sea. The wind was kind, and the boat came home.'],
        licence: 'CC BY 4.0',
      },
    });
    return textId;
  });
}

async function oneSet(world: AccessWorld): Promise<string> {
  await oneText(world);
  const { setId } = await world.teacher('POST /api/classes/:classId/class-sets', {
    params: { classId: world.district.classId },
    body: { each: 1 },
  });
  return setId;
}
