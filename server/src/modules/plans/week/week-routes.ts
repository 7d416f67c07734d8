import type { contract } from '@everyplan/contract';
import type { Deps } from '../../../platform/deps.ts';
import type { Handlers } from '../../../platform/http/serve.ts';
import { draftOne } from '../drafting/draft-one.ts';
import { chooseOption } from './choose-option.ts';
import { putClassSlipped, readClassSlipped } from './class-slipped.ts';
import { decideProposal, reopenProposal } from './decide-proposal.ts';
import { judgePace, readPace, withdrawPace } from './pace.ts';
import { proposeStep, withdrawProposal } from './proposals.ts';
import { showPhoto } from './show-photo.ts';
import { putSlipped, readSlipped } from './slipped.ts';
import { readSwaps, swapStep } from './swap-step.ts';
import { saveChange } from './what-if/save-change.ts';
import { takeChangeBack } from './what-if/take-change-back.ts';
import { tryChange } from './what-if/try-change.ts';

type WeekKey = Extract<
  keyof typeof contract.plans,
  | `${string}/weeks/:week/drafts`
  | `${string}/steps/:stepId/${'choice' | 'swaps' | 'swap' | 'photo'}`
  | `${string}/proposals${string}`
  | `${string}/slipped`
  | `${string}/plan/pace${string}`
  | `${string}/what-if${string}`
>;

export function weekRoutes(deps: Deps): Pick<Handlers<typeof contract.plans>, WeekKey> {
  return {
    'POST /api/learners/:learnerId/plan/weeks/:week/drafts': ({ actor, params }) =>
      draftOne(deps, actor, params),

    'PUT /api/learners/:learnerId/plan/steps/:stepId/choice': ({ actor, params, body }) =>
      chooseOption(deps, actor, { ...params, ...body }),

    'GET /api/learners/:learnerId/plan/steps/:stepId/swaps': ({ actor, params }) =>
      readSwaps(deps, actor, params),

    'PUT /api/learners/:learnerId/plan/steps/:stepId/swap': ({ actor, params, body }) =>
      swapStep(deps, actor, { ...params, ...body }),

    'PUT /api/learners/:learnerId/plan/steps/:stepId/photo': ({ actor, params, body }) =>
      showPhoto(deps, actor, { ...params, ...body }),

    'POST /api/learners/:learnerId/plan/proposals': ({ actor, params, body }) =>
      proposeStep(deps, actor, { ...params, ...body, goalId: body.goalId ?? null }),

    'DELETE /api/learners/:learnerId/plan/proposals/:proposalId': ({ actor, params }) =>
      withdrawProposal(deps, actor, params),

    'PUT /api/learners/:learnerId/plan/proposals/:proposalId/decision': ({ actor, params, body }) =>
      decideProposal(deps, actor, { ...params, ...body }),

    'DELETE /api/learners/:learnerId/plan/proposals/:proposalId/decision': ({ actor, params }) =>
      reopenProposal(deps, actor, params),

    'GET /api/learners/:learnerId/plan/slipped': ({ actor, params }) =>
      readSlipped(deps, actor, params.learnerId),

    'PUT /api/learners/:learnerId/plan/slipped': ({ actor, params, body }) =>
      putSlipped(deps, actor, { ...params, ...body }),

    'GET /api/classes/:classId/slipped': ({ actor, params }) =>
      readClassSlipped(deps, actor, params.classId),

    'PUT /api/classes/:classId/slipped': ({ actor, params, body }) =>
      putClassSlipped(deps, actor, { ...params, ...body }),

    'GET /api/learners/:learnerId/plan/pace': ({ actor, params }) =>
      readPace(deps, actor, params.learnerId),

    'PUT /api/learners/:learnerId/plan/pace/judgement': ({ actor, params, body }) =>
      judgePace(deps, actor, { ...params, ...body }),

    'DELETE /api/learners/:learnerId/plan/pace/judgement': ({ actor, params }) =>
      withdrawPace(deps, actor, params.learnerId),

    'POST /api/learners/:learnerId/plan/what-if': ({ actor, params, body }) =>
      tryChange(deps, actor, { learnerId: params.learnerId, change: body }),

    'POST /api/learners/:learnerId/plan/what-if/restoration': ({ actor, params, body }) =>
      takeChangeBack(deps, actor, { ...params, ...body }),

    'PUT /api/learners/:learnerId/plan/what-if': ({ actor, params, body }) =>
      saveChange(deps, actor, { learnerId: params.learnerId, change: body }),
  };
}
