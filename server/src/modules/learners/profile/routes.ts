import type { contract } from '@everyplan/contract';
import { inDistrict } from '../../../platform/db/scope.ts';
import type { Deps } from '../../../platform/deps.ts';
import type { Handlers } from '../../../platform/http/serve.ts';
import { getVisibleLearner } from '../../people/index.ts';
import { decideCarryOver } from './carry-over.ts';
import { decideForClass, readCarryOver } from './class-carry-over.ts';
import { editEntry } from './edit-entry.ts';
import { listWordings } from './list-wordings.ts';
import { nameReaders, readReaders } from './name-readers.ts';
import { listPeopleAround } from './people-around.ts';
import { readClassProfiles } from './read-class-profiles.ts';
import { readProfile } from './read-profile.ts';
import { readRestricted } from './read-restricted.ts';
import { retireEntry, unretireEntry } from './retire-entry.ts';
import { takeStance, withdrawStance } from './take-stance.ts';
import { writeEntry } from './write-entry.ts';

export function profileRoutes(deps: Deps): Handlers<typeof contract.profile> {
  return {
    'GET /api/learners/:learnerId/profile': ({ actor, params, query }) =>
      readProfile(deps, actor, { ...params, onPaper: query.for === 'paper' }),

    'PUT /api/learners/:learnerId/profile/entries/:entryId': ({ actor, params, body }) =>
      writeEntry(deps, actor, { ...params, ...body }),

    'PATCH /api/learners/:learnerId/profile/entries/:entryId': ({ actor, params, body }) =>
      editEntry(deps, actor, { ...params, ...body }),

    'PUT /api/learners/:learnerId/profile/entries/:entryId/retirement': ({ actor, params }) =>
      retireEntry(deps, actor, params),

    'DELETE /api/learners/:learnerId/profile/entries/:entryId/retirement': ({ actor, params }) =>
      unretireEntry(deps, actor, params),

    'POST /api/learners/:learnerId/profile/entries/:entryId/readings': ({ actor, params }) =>
      readRestricted(deps, actor, params),

    'GET /api/learners/:learnerId/profile/entries/:entryId/wordings': ({ actor, params }) =>
      listWordings(deps, actor, params),

    'PUT /api/learners/:learnerId/profile/entries/:entryId/stance': ({ actor, params, body }) =>
      takeStance(deps, actor, { ...params, ...body }),

    'DELETE /api/learners/:learnerId/profile/entries/:entryId/stance': ({ actor, params }) =>
      withdrawStance(deps, actor, params),

    'GET /api/learners/:learnerId/profile/entries/:entryId/readers': ({ actor, params }) =>
      readReaders(deps, actor, params),

    'PUT /api/learners/:learnerId/profile/entries/:entryId/readers': ({ actor, params, body }) =>
      nameReaders(deps, actor, { ...params, ...body }),

    'PUT /api/learners/:learnerId/profile/entries/:entryId/carry-over': ({ actor, params, body }) =>
      decideCarryOver(deps, actor, { ...params, ...body }),

    'GET /api/learners/:learnerId/profile/people': ({ actor, params }) =>
      inDistrict(deps.connection, actor, async (tx) => {
        await getVisibleLearner(tx, actor, params.learnerId);
        return { people: [...(await listPeopleAround(tx, actor, params.learnerId))] };
      }),

    'GET /api/classes/:classId/profiles': ({ actor, params, query }) =>
      readClassProfiles(deps, actor, { ...params, onPaper: query.for === 'paper' }),

    'GET /api/classes/:classId/carry-over': ({ actor, params }) =>
      readCarryOver(deps, actor, params.classId),

    'PUT /api/classes/:classId/carry-over': ({ actor, params, body }) =>
      decideForClass(deps, actor, { ...params, ...body }),
  };
}
