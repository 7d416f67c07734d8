import { contract } from '@everyplan/contract';
import { inDistrict } from '../../platform/db/scope.ts';
import type { Deps } from '../../platform/deps.ts';
import { notFound } from '../../platform/errors.ts';
import type { Handlers } from '../../platform/http/serve.ts';
import { getVisibleLearner } from '../people/index.ts';
import { cancelFit, startFit } from './model/fit-runs.ts';
import { presentFit, presentModel } from './model/present.ts';
import { findFit, findLatestFit, findModel } from './model/queries.ts';
import { presentEstimate, presentEvidence } from './present.ts';
import { listEstimates, listEvidence } from './queries.ts';
import { recordEvidence } from './record-evidence.ts';
import { retractEvidence } from './retract-evidence.ts';

export function masteryRoutes(deps: Deps): Handlers<typeof contract.mastery> {
  const { connection } = deps;
  return {
    'GET /api/learners/:learnerId/mastery': ({ actor, params }) =>
      inDistrict(connection, actor, async (tx) => {
        await getVisibleLearner(tx, actor, params.learnerId);
        const rows = await listEstimates(tx, actor, params.learnerId);
        return { model: rows[0]?.model ?? null, estimates: rows.map(presentEstimate) };
      }),

    'GET /api/learners/:learnerId/evidence': ({ actor, params, query }) =>
      inDistrict(connection, actor, async (tx) => {
        await getVisibleLearner(tx, actor, params.learnerId);
        const { rows, nextAfter } = await listEvidence(tx, actor, { ...params, ...query });
        return {
          evidence: rows.map(presentEvidence),
          nextAfter,
        };
      }),

    'POST /api/learners/:learnerId/evidence': ({ actor, params, body }) => {
      const { skillId = '', standardId, ...seen } = body;
      const about = standardId === undefined ? { skillId } : { standardId };
      return recordEvidence(deps, actor, { ...params, ...seen, about });
    },

    'POST /api/learners/:learnerId/evidence/:evidenceId/retraction': ({ actor, params, body }) =>
      retractEvidence(deps, actor, { ...params, ...body }),

    'GET /api/model': ({ actor }) =>
      inDistrict(connection, actor, async (tx) =>
        presentModel(await findModel(tx, actor), await findLatestFit(tx, actor)),
      ),

    'POST /api/model-fits': ({ actor }) => startFit(deps, actor),

    'GET /api/model-fits/:fitId': ({ actor, params }) =>
      inDistrict(connection, actor, async (tx) => {
        const fit = await findFit(tx, actor, params.fitId);
        if (fit === undefined) throw notFound('model fit');
        return presentFit(fit);
      }),

    'POST /api/model-fits/:fitId/cancellation': async ({ actor, params }) => {
      await cancelFit(deps, actor, params.fitId);
      return undefined;
    },
  };
}
