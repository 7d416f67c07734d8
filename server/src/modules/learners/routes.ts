import type { contract } from '@everyplan/contract';
import type { Deps } from '../../platform/deps.ts';
import type { Handlers } from '../../platform/http/serve.ts';
import { readLearner } from './read-learner.ts';
import { setPace } from './set-pace.ts';

export function learnersRoutes(deps: Deps): Handlers<typeof contract.learners> {
  return {
    'GET /api/learners/:learnerId': ({ actor, params }) =>
      readLearner(deps, actor, params.learnerId),

    'PATCH /api/learners/:learnerId/pace': ({ actor, params, body }) =>
      setPace(deps, actor, { ...params, ...body }),
  };
}
