import { contract } from '@everyplan/contract';
import { inDistrict } from '../../platform/db/scope.ts';
import type { Deps } from '../../platform/deps.ts';
import type { Handlers } from '../../platform/http/serve.ts';
import { readClassMastery } from './class/read-class-mastery.ts';
import { readPrerequisites } from './class/read-prerequisites.ts';
import { recordClassEvidence } from './class/record-class-evidence.ts';
import { takeBackEntry } from './class/take-back-entry.ts';
import { writeClassCsv } from './class/write-class-csv.ts';
import { judgeLearner } from './judgements/judge-learner.ts';
import { readJudgements } from './judgements/read-judgements.ts';
import { takeBackJudgement } from './judgements/take-back-judgement.ts';
import { readRecord } from './record/read-record.ts';
import { writeRecordCsv } from './record/write-record-csv.ts';
import { reportsRoutes } from './report/routes.ts';
import { previewScale } from './scale/preview-scale.ts';
import { readScaleInUse } from './scale/read-scale-in-use.ts';
import { setScale } from './scale/set-scale.ts';

export function masteryRecordRoutes(deps: Deps): Handlers<typeof contract.masteryRecord> {
  return {
    'GET /api/learners/:learnerId/mastery-record': ({ actor, params, query }) =>
      readRecord(deps, actor, { ...params, ...query }),

    'GET /api/learners/:learnerId/mastery-record/csv': async ({ actor, params, query }) => {
      const record = await readRecord(deps, actor, { ...params, ...query, what: 'export' });
      const { given_name, family_name } = record.learner;
      return {
        content: writeRecordCsv(record, actor.language),
        mediaType: 'text/csv; charset=utf-8',
        fileName: `${family_name} ${given_name} ${record.asOf}.csv`,
      };
    },

    'GET /api/learners/:learnerId/judgements': ({ actor, params, query }) =>
      readJudgements(deps, actor, { ...params, ...query }),

    'POST /api/learners/:learnerId/judgements': ({ actor, params, body }) =>
      judgeLearner(deps, actor, { ...params, ...body }),

    'DELETE /api/learners/:learnerId/judgements/:judgementId': async ({ actor, params }) => {
      await takeBackJudgement(deps, actor, params);
      return undefined;
    },

    'GET /api/classes/:classId/mastery': ({ actor, params, query }) =>
      readClassMastery(deps, actor, { ...params, ...query }),

    'GET /api/classes/:classId/mastery/csv': async ({ actor, params, query }) => {
      const mastery = await readClassMastery(deps, actor, { ...params, ...query, what: 'export' });
      return {
        content: writeClassCsv(mastery, actor.language),
        mediaType: 'text/csv; charset=utf-8',
        fileName: `${mastery.title} ${mastery.asOf}.csv`,
      };
    },

    'GET /api/classes/:classId/mastery/:standardId/prerequisites': ({ actor, params, query }) =>
      readPrerequisites(deps, actor, { ...params, ...query }),

    'POST /api/classes/:classId/evidence': ({ actor, params, body }) =>
      recordClassEvidence(deps, actor, { ...params, ...body }),

    'DELETE /api/classes/:classId/evidence/:entryId': async ({ actor, params }) => {
      await takeBackEntry(deps, actor, params);
      return undefined;
    },

    'GET /api/schools/:schoolId/mastery-scale': ({ actor, params }) =>
      inDistrict(deps.connection, actor, (tx) => readScaleInUse(tx, actor, params.schoolId)),

    'PUT /api/schools/:schoolId/mastery-scale': async ({ actor, params, body }) => {
      await setScale(deps, actor, { ...params, ...body });
      return undefined;
    },

    'POST /api/schools/:schoolId/mastery-scale/preview': ({ actor, params, body }) =>
      previewScale(deps, actor, { ...params, ...body }),

    ...reportsRoutes(deps),
  };
}
