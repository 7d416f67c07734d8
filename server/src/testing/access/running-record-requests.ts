import type { RecordContent } from '@everyplan/contract';
import { addText } from '../../modules/reading/index.ts';
import { inDistrict } from '../../platform/db/scope.ts';
import { newId } from '../../platform/id.ts';
import type { AccessRequest } from './requests.ts';
import type { AccessWorld } from './world.ts';

type Make = (world: AccessWorld) => Promise<AccessRequest>;

const content: RecordContent = {
  marks: [{ kind: 'told', at: 1 }],
  lastWord: null,
  counts: null,
  seconds: 6,
  expression: { phrasing: 3, pace: 3, smoothness: 3, expression: 3 },
  retell: 3,
  asked: 3,
  answeredRight: 2,
  note: '',
};
const basis = { after: 1, hand: newId() };
const start = {
  source: {
    kind: 'pasted' as const,
    title: 'The cat',
    language: 'en' as const,
    text: 'A cat sat on a mat. It was a warm day.',
  },
  way: 'screen' as const,
  readOn: '2026-11-20',
};

/** How each route about running records is asked. */
export const runningRecordRequests = {
  'GET /api/classes/:classId/running-records': async ({ district }: AccessWorld) => ({
    params: { classId: district.classId },
  }),
  'GET /api/classes/:classId/running-record-form': async ({ server, district }: AccessWorld) => {
    const { textId } = await inDistrict(server.deps.connection, district, (tx) =>
      addText(tx, {
        districtId: district.districtId,
        addedBy: null,
        text: {
          sourceKey: 'the-mat',
          source: 'paste',
          title: 'The mat',
          language: 'en',
          pages: ['A cat sat on a mat.'],
          credits: [],
          licence: 'CC0',
        },
      }),
    );
    return { params: { classId: district.classId }, query: { textId: textId ?? '' } };
  },
  'GET /api/classes/:classId/running-record-texts': async ({ district }: AccessWorld) => ({
    params: { classId: district.classId },
  }),
  'GET /api/learners/:learnerId/running-records': ofLearner,
  'GET /api/learners/:learnerId/reading-aloud': ofLearner,
  'GET /api/learners/:learnerId/running-records/:recordId': ofRecord('finished'),
  'PUT /api/learners/:learnerId/running-records/:recordId': async (world: AccessWorld) => ({
    params: { ...(await ofLearner(world)).params, recordId: newId() },
    body: start,
  }),
  'DELETE /api/learners/:learnerId/running-records/:recordId': ofRecord('open'),
  'PUT /api/learners/:learnerId/running-records/:recordId/draft': ofRecord('open', {
    content,
    ...basis,
  }),
  'PUT /api/learners/:learnerId/running-records/:recordId/result': ofRecord('open', {
    content,
    ...basis,
  }),
  'PUT /api/learners/:learnerId/running-records/:recordId/withdrawal': ofRecord('finished', {
    because: 'the wrong text',
  }),
  'DELETE /api/learners/:learnerId/running-records/:recordId/withdrawal': ofRecord('finished'),
  'PUT /api/learners/:learnerId/running-records/:recordId/audio/:audioId/parts/:number': async (
    world: AccessWorld,
  ) => ({
    params: { ...(await record(world, 'open')), audioId: newId(), number: '0' },
    upload: 'OggS and its sound',
  }),
  'PUT /api/learners/:learnerId/running-records/:recordId/audio/:audioId': async (
    world: AccessWorld,
  ) => ({
    params: { ...(await record(world, 'open')), audioId: newId() },
    body: { parts: 1, offsetMs: 0 },
  }),
  'DELETE /api/learners/:learnerId/running-records/:recordId/audio/:audioId': async (
    world: AccessWorld,
  ) => ({ params: { ...(await record(world, 'open')), audioId: newId() } }),
};

async function ofLearner({ district }: AccessWorld) {
  return { params: { learnerId: district.people.learner } };
}

function ofRecord(state: 'open' | 'finished', body?: unknown): Make {
  return async (world) => ({
    params: await record(world, state),
    ...(body === undefined ? {} : { body }),
  });
}

async function record({ teacher, district }: AccessWorld, state: 'open' | 'finished') {
  const params = { learnerId: district.people.learner, recordId: newId() };
  const path = '/api/learners/:learnerId/running-records/:recordId' as const;
  await teacher(`PUT ${path}`, { params, body: start });
  if (state === 'finished')
    await teacher(`PUT ${path}/result`, { params, body: { content, ...basis } });
  return params;
}
