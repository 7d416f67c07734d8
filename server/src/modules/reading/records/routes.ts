import type { contract } from '@everyplan/contract';
import type { Readable } from 'node:stream';
import { recordAccess } from '../../../platform/access-log.ts';
import type { Actor } from '../../../platform/auth/actor.ts';
import type { Tx } from '../../../platform/db/database.ts';
import { inDistrict } from '../../../platform/db/scope.ts';
import type { Deps } from '../../../platform/deps.ts';
import type { Handlers } from '../../../platform/http/serve.ts';
import { readToday } from '../../people/index.ts';
import { assembleRecording } from './audio/assemble-recording.ts';
import { keepPart } from './audio/keep-part.ts';
import { removeRecording } from './audio/remove-recording.ts';
import { readClassRecords, readForm } from './class-records.ts';
import { discardDraft } from './discard-draft.ts';
import { finishRecord } from './finish-record.ts';
import { listInWords, listRecords } from './list-records.ts';
import { listTexts } from './list-texts.ts';
import { readRecord } from './read-record.ts';
import { saveDraft } from './save-draft.ts';
import { startRecord } from './start-record.ts';
import { setWithdrawal } from './withdraw-record.ts';

export function runningRecordsRoutes(deps: Deps): Handlers<typeof contract.runningRecords> {
  const within = <Result>(actor: Actor, work: (tx: Tx) => Promise<Result>) =>
    inDistrict(deps.connection, actor, work);
  return {
    'GET /api/classes/:classId/running-records': ({ actor, params }) =>
      within(actor, (tx) => readClassRecords(tx, actor, params.classId)),

    'GET /api/classes/:classId/running-record-form': ({ actor, params, query }) =>
      within(actor, async (tx) => {
        const { today } = await readToday(tx, actor, deps.now());
        return readForm(tx, actor, { ...params, ...query, today });
      }),

    'GET /api/classes/:classId/running-record-texts': ({ actor, params, query }) =>
      within(actor, (tx) => listTexts(tx, actor, { ...params, ...query })),

    'GET /api/learners/:learnerId/running-records': ({ actor, params }) =>
      within(actor, (tx) => listRecords(tx, actor, params.learnerId)),

    'GET /api/learners/:learnerId/reading-aloud': ({ actor, params }) =>
      within(actor, (tx) => listInWords(tx, actor, params.learnerId)),

    'GET /api/learners/:learnerId/running-records/:recordId': ({ actor, params }) =>
      within(actor, async (tx) => {
        const record = await readRecord(tx, actor, params);
        await recordAccess(tx, actor, { learnerId: params.learnerId, what: 'record' });
        return record;
      }),

    'PUT /api/learners/:learnerId/running-records/:recordId': ({ actor, params, body }) =>
      within(actor, async (tx) => {
        await startRecord(tx, actor, { ...params, ...body, now: deps.now() });
        return readRecord(tx, actor, params);
      }),

    'DELETE /api/learners/:learnerId/running-records/:recordId': async ({ actor, params }) => {
      await discardDraft(deps, actor, params);
      return undefined;
    },

    'PUT /api/learners/:learnerId/running-records/:recordId/draft': ({ actor, params, body }) =>
      within(actor, async (tx) => {
        const revision = await saveDraft(tx, actor, { ...params, ...body, now: deps.now() });
        return { revision };
      }),

    'PUT /api/learners/:learnerId/running-records/:recordId/result': ({ actor, params, body }) =>
      within(actor, async (tx) => {
        const { content, because, ...basis } = body;
        await finishRecord(tx, actor, { ...params, content, because, basis, now: deps.now() });
        return readRecord(tx, actor, params);
      }),

    'PUT /api/learners/:learnerId/running-records/:recordId/withdrawal': ({
      actor,
      params,
      body,
    }) =>
      within(actor, async (tx) => {
        await setWithdrawal(tx, actor, { ...params, because: body.because, now: deps.now() });
        return undefined;
      }),

    'DELETE /api/learners/:learnerId/running-records/:recordId/withdrawal': ({ actor, params }) =>
      within(actor, async (tx) => {
        await setWithdrawal(tx, actor, { ...params, because: undefined, now: deps.now() });
        return undefined;
      }),

    'PUT /api/learners/:learnerId/running-records/:recordId/audio/:audioId/parts/:number': async ({
      actor,
      params,
      request,
    }) => {
      await keepPart(deps, actor, { ...params, content: request.body as Readable });
      return undefined;
    },

    'PUT /api/learners/:learnerId/running-records/:recordId/audio/:audioId': ({
      actor,
      params,
      body,
    }) => assembleRecording(deps, actor, { ...params, ...body }),

    'DELETE /api/learners/:learnerId/running-records/:recordId/audio/:audioId': async ({
      actor,
      params,
    }) => {
      await removeRecording(deps, actor, params);
      return undefined;
    },
  };
}
