import type { contract } from '@everyplan/contract';
import type { Deps } from '../../../platform/deps.ts';
import type { Handlers } from '../../../platform/http/serve.ts';
import { addLevels } from './add-levels.ts';
import { endWindow, setWindow } from './change-window.ts';
import { changePick, dropClassSet, pickClassSet } from './class-set.ts';
import { findShelfTexts } from './find-shelf-texts.ts';
import { keepGroups } from './groups.ts';
import { markText, unmarkText } from './mark-text.ts';
import { proposeGroups } from './propose-groups.ts';
import { readClassReading } from './read-class-reading.ts';
import { readLearnerShelf } from './read-learner-shelf.ts';
import { readMyShelf } from './read-my-shelf.ts';

export function shelfRoutes(deps: Deps): Handlers<typeof contract.shelf> {
  return {
    'GET /api/my-shelf': ({ actor }) => readMyShelf(deps, actor),
    'GET /api/my-shelf/texts': ({ actor, query }) => findShelfTexts(deps, actor, query),
    'PUT /api/learners/:learnerId/shelf/:textId/marks/:mark': ({ actor, params }) =>
      markText(deps, actor, params),
    'DELETE /api/learners/:learnerId/shelf/:textId/marks/:mark': ({ actor, params }) =>
      unmarkText(deps, actor, params),
    'GET /api/learners/:learnerId/shelf': ({ actor, params }) =>
      readLearnerShelf(deps, actor, params.learnerId),

    'GET /api/classes/:classId/reading': ({ actor, params }) =>
      readClassReading(deps, actor, params.classId),
    'PUT /api/classes/:classId/reading-window': ({ actor, params, body }) =>
      setWindow(deps, actor, { ...params, ...body }),
    'DELETE /api/classes/:classId/reading-window': ({ actor, params }) =>
      endWindow(deps, actor, params),
    'PUT /api/classes/:classId/learners/:learnerId/reading-window': ({ actor, params, body }) =>
      setWindow(deps, actor, { ...params, ...body }),
    'DELETE /api/classes/:classId/learners/:learnerId/reading-window': ({ actor, params }) =>
      endWindow(deps, actor, params),
    'POST /api/classes/:classId/reading-levels': ({ actor, params, body }) =>
      addLevels(deps, actor, { ...params, ...body }),
    'POST /api/classes/:classId/reading-group-proposals': ({ actor, params, body }) =>
      proposeGroups(deps, actor, { ...params, ...body }),
    'PUT /api/classes/:classId/reading-groups': ({ actor, params, body }) =>
      keepGroups(deps, actor, { ...params, ...body }),
    'POST /api/classes/:classId/class-sets': ({ actor, params, body }) =>
      pickClassSet(deps, actor, { ...params, ...body }),
    'PUT /api/classes/:classId/class-sets/:setId/learners/:learnerId': ({ actor, params, body }) =>
      changePick(deps, actor, { ...params, ...body }),
    'DELETE /api/classes/:classId/class-sets/:setId': ({ actor, params }) =>
      dropClassSet(deps, actor, params),
  };
}
