import type { contract } from '@everyplan/contract';
import type { Deps } from '../../platform/deps.ts';
import type { Handlers } from '../../platform/http/serve.ts';
import { bearerOf } from '../../platform/links/bearer-of.ts';
import { askCalibration } from './calibration/ask-calibration.ts';
import { readCalibrations } from './calibration/read-calibrations.ts';
import { closeCheck, reopenCheck } from './checks/close-check.ts';
import { openCheck } from './checks/open-check.ts';
import { readClassChecks } from './checks/read-class-checks.ts';
import { restoreSession, withdrawSession } from './checks/withdraw-session.ts';
import { endDevices, handOver } from './devices/hand-over.ts';
import { answerInTurn, readClassCheck, takeTurn } from './devices/take-turns.ts';
import { enterSheets } from './paper/enter-sheets.ts';
import { layOutForm, printForm } from './paper/form.ts';
import { answerMyCheck, enterMyCheck, listMyChecks } from './sessions/my-checks.ts';

export function readingCheckRoutes(deps: Deps): Handlers<typeof contract.readingCheck> {
  return {
    'GET /api/classes/:classId/reading-checks': ({ actor, params }) =>
      readClassChecks(deps, actor, params.classId),
    'POST /api/classes/:classId/reading-checks': ({ actor, params, body }) =>
      openCheck(deps, actor, params.classId, body),
    'PUT /api/reading-checks/:checkId/closure': ({ actor, params }) =>
      closeCheck(deps, actor, params.checkId),
    'DELETE /api/reading-checks/:checkId/closure': ({ actor, params }) =>
      reopenCheck(deps, actor, params.checkId),
    'PUT /api/reading-checks/:checkId/sessions/:sessionId/withdrawal': ({ actor, params, body }) =>
      withdrawSession(deps, actor, { ...params, ...body }),
    'DELETE /api/reading-checks/:checkId/sessions/:sessionId/withdrawal': ({ actor, params }) =>
      restoreSession(deps, actor, params),

    'PUT /api/reading-checks/:checkId/forms/:band': ({ actor, params }) =>
      layOutForm(deps, actor, params),
    'GET /api/reading-checks/:checkId/forms/:band/sheet': ({ actor, params, query }) =>
      printForm(deps, actor, { ...params, ...query }),
    'POST /api/reading-checks/:checkId/forms/:band/sheets': ({ actor, params, body }) =>
      enterSheets(deps, actor, { ...params, ...body }),

    'POST /api/reading-checks/:checkId/devices': async ({
      actor,
      params,
      body,
      request,
      reply,
    }) => {
      const handed = await handOver(deps, actor, { ...params, ...body });
      if (body.place === 'here')
        reply.header('set-cookie', [...(await deps.accounts.signOut(request.headers.cookie))]);
      return handed;
    },
    'DELETE /api/reading-checks/:checkId/devices': ({ actor, params }) =>
      endDevices(deps, actor, params.checkId),

    'GET /api/my-reading-checks': ({ actor }) => listMyChecks(deps, actor),
    'PUT /api/my-reading-checks/:checkId/session': ({ actor, params }) =>
      enterMyCheck(deps, actor, params.checkId),
    'POST /api/my-reading-checks/:checkId/answers': ({ actor, params, body }) =>
      answerMyCheck(deps, actor, { ...params, ...body }),

    'GET /api/class-reading-check': ({ request }) => readClassCheck(deps, bearerOf(request)),
    'PUT /api/class-reading-check/learners/:learnerId/session': ({ request, params }) =>
      takeTurn(deps, bearerOf(request), params.learnerId),
    'POST /api/class-reading-check/learners/:learnerId/answers': ({ request, params, body }) =>
      answerInTurn(deps, bearerOf(request), { ...params, ...body }),

    'GET /api/item-calibrations': ({ actor, query }) =>
      readCalibrations(deps, actor, query.language),
    'POST /api/item-calibrations': ({ actor, body }) => askCalibration(deps, actor, body.language),
  };
}
