import { addReaderMeasure } from '../../modules/reading/index.ts';
import { inDistrict } from '../../platform/db/scope.ts';
import type { AccessRequest } from './requests.ts';
import type { AccessWorld } from './world.ts';

type Make = (world: AccessWorld) => Promise<AccessRequest>;

const measuredOn = '2026-01-20';
const ofLearner: Make = async ({ district }) => ({
  params: { learnerId: district.people.learner },
});
const ofClass: Make = async ({ district }) => ({ params: { classId: district.classId } });
const ofSchool: Make = async ({ district }) => ({ params: { schoolId: district.schoolId } });
const ofMeasure: Make = async ({ server, district }) => {
  const learnerId = district.people.learner;
  const measureId = await inDistrict(server.deps.connection, district, (tx) =>
    addReaderMeasure(tx, {
      districtId: district.districtId,
      learnerId,
      source: 'lexile',
      language: 'en',
      grade: 4,
      error: 0.8,
      measuredOn,
    }),
  );
  return { params: { learnerId, measureId: measureId ?? '' } };
};

/** How each route about readers' measures and growth is asked. */
export const readerMeasureRequests = {
  'GET /api/learners/:learnerId/reader-measures': ofLearner,
  'POST /api/learners/:learnerId/reader-measures': async (world: AccessWorld) => ({
    ...(await ofLearner(world)),
    body: { source: 'fp', score: 'M', measuredOn, language: 'en' },
  }),
  'POST /api/learners/:learnerId/reader-measures/:measureId/withdrawal': async (
    world: AccessWorld,
  ) => ({ ...(await ofMeasure(world)), body: { because: 'it was the twin' } }),
  'DELETE /api/learners/:learnerId/reader-measures/:measureId/withdrawal': ofMeasure,
  'GET /api/learners/:learnerId/reading-story': ofLearner,
  'GET /api/classes/:classId/reading-growth': ofClass,
  'GET /api/classes/:classId/reading-growth/csv': ofClass,
  'GET /api/schools/:schoolId/reading-growth': ofSchool,
  'GET /api/schools/:schoolId/reading-growth/csv': ofSchool,
} as const;
