import type { contract } from '@everyplan/contract';
import type { Deps } from '../../platform/deps.ts';
import type { Handlers } from '../../platform/http/serve.ts';
import { changePilot } from './change-pilot.ts';
import { decidePilot, undoDecision } from './decide-pilot.ts';
import { listPilots } from './list-pilots.ts';
import { planPilot } from './plan-pilot.ts';
import { readPilot } from './read-pilot.ts';
import { readWinCard } from './read-win-card.ts';
import { restorePilot, withdrawPilot } from './withdraw-pilot.ts';

export function pilotsRoutes(deps: Deps): Handlers<typeof contract.pilots> {
  return {
    'GET /api/pilots': ({ actor }) => listPilots(deps, actor),
    'POST /api/pilots': ({ actor, body }) => planPilot(deps, actor, body),
    'GET /api/pilots/:pilotId': ({ actor, params }) => readPilot(deps, actor, params.pilotId),
    'PUT /api/pilots/:pilotId': ({ actor, params, body }) =>
      changePilot(deps, actor, { ...params, ...body }),
    'PUT /api/pilots/:pilotId/withdrawal': ({ actor, params }) =>
      withdrawPilot(deps, actor, params.pilotId),
    'DELETE /api/pilots/:pilotId/withdrawal': ({ actor, params }) =>
      restorePilot(deps, actor, params.pilotId),
    'PUT /api/pilots/:pilotId/decision': ({ actor, params, body }) =>
      decidePilot(deps, actor, { ...params, ...body }),
    'DELETE /api/pilots/:pilotId/decision': ({ actor, params }) =>
      undoDecision(deps, actor, params.pilotId),
    'GET /api/pilots/:pilotId/win-card': ({ actor, params }) =>
      readWinCard(deps, actor, params.pilotId),
  };
}
