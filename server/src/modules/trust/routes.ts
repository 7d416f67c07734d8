import type { contract } from '@everyplan/contract';
import type { Deps } from '../../platform/deps.ts';
import type { Handlers } from '../../platform/http/serve.ts';
import { downloadAccessLog, readAccessEvents } from './access-events.ts';
import { confirmErasure, stopErasure } from './erasure/confirm-erasure.ts';
import { readErasures } from './erasure/list-erasures.ts';
import { previewErasure } from './erasure/preview.ts';
import { proposeErasure } from './erasure/propose-erasure.ts';
import { downloadExport } from './export/download-export.ts';
import { readOverview } from './overview.ts';
import { decideRequest } from './requests/decide-request.ts';
import { readOpenRequests, readRequestsOf } from './requests/list-requests.ts';
import { makeRequest } from './requests/make-request.ts';
import { writeSetting } from './setting.ts';

export function trustRoutes(deps: Deps): Handlers<typeof contract.trust> {
  return {
    'GET /api/learners/:learnerId/access-events': ({ actor, params, query }) =>
      readAccessEvents(deps, actor, { ...params, ...query }),
    'GET /api/learners/:learnerId/access-log': ({ actor, params, query }) =>
      downloadAccessLog(deps, actor, { ...params, ...query }),
    'GET /api/learners/:learnerId/export': ({ actor, params, query }) =>
      downloadExport(deps, actor, { ...params, ...query }),
    'GET /api/learners/:learnerId/data-requests': ({ actor, params }) =>
      readRequestsOf(deps, actor, params.learnerId),
    'POST /api/learners/:learnerId/data-requests': ({ actor, params, body }) =>
      makeRequest(deps, actor, params.learnerId, body),
    'PUT /api/learners/:learnerId/data-requests/:requestId/decision': ({ actor, params, body }) =>
      decideRequest(deps, actor, params, body),
    'GET /api/data-requests': ({ actor }) => readOpenRequests(deps, actor),
    'GET /api/trust': ({ actor }) => readOverview(deps, actor),
    'PUT /api/trust/setting': ({ actor, body }) => writeSetting(deps, actor, body),
    'GET /api/learners/:learnerId/erasure-preview': ({ actor, params }) =>
      previewErasure(deps, actor, params.learnerId),
    'POST /api/learners/:learnerId/erasures': ({ actor, params, body }) =>
      proposeErasure(deps, actor, params.learnerId, body.reason),
    'GET /api/erasures': ({ actor }) => readErasures(deps, actor),
    'POST /api/erasures/:erasureId/confirmation': ({ actor, params }) =>
      confirmErasure(deps, actor, params.erasureId),
    'DELETE /api/erasures/:erasureId': ({ actor, params }) =>
      stopErasure(deps, actor, params.erasureId),
  };
}
