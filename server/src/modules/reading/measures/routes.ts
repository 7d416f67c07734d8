import type { contract } from '@everyplan/contract';
import type { Deps } from '../../../platform/deps.ts';
import type { Handlers } from '../../../platform/http/serve.ts';
import { addByHand } from './add-by-hand.ts';
import { csvWords } from './csv-words.ts';
import { readClassGrowth } from './read-class-growth.ts';
import { readLearnerMeasures } from './read-learner-measures.ts';
import { readReadingStory } from './read-reading-story.ts';
import { readSchoolGrowth } from './read-school-growth.ts';
import { withdrawMeasure } from './withdraw-measure.ts';
import { writeClassCsv, writeSchoolCsv } from './write-growth-csv.ts';

export function readerMeasuresRoutes(deps: Deps): Handlers<typeof contract.readerMeasures> {
  return {
    'GET /api/learners/:learnerId/reader-measures': ({ actor, params, query }) =>
      readLearnerMeasures(deps, actor, { ...params, ...query }),

    'POST /api/learners/:learnerId/reader-measures': ({ actor, params, body }) =>
      addByHand(deps, actor, { ...params, ...body }),

    'POST /api/learners/:learnerId/reader-measures/:measureId/withdrawal': async ({
      actor,
      params,
      body,
    }) => {
      await withdrawMeasure(deps, actor, { ...params, ...body });
      return undefined;
    },

    'DELETE /api/learners/:learnerId/reader-measures/:measureId/withdrawal': async ({
      actor,
      params,
    }) => {
      await withdrawMeasure(deps, actor, { ...params, because: null });
      return undefined;
    },

    'GET /api/learners/:learnerId/reading-story': ({ actor, params }) =>
      readReadingStory(deps, actor, params.learnerId),

    'GET /api/classes/:classId/reading-growth': ({ actor, params, query }) =>
      readClassGrowth(deps, actor, { ...params, ...query }),

    'GET /api/classes/:classId/reading-growth/csv': async ({ actor, params, query }) => {
      const growth = await readClassGrowth(deps, actor, { ...params, ...query, what: 'export' });
      return {
        content: writeClassCsv(growth, actor.language),
        mediaType: 'text/csv; charset=utf-8',
        fileName: `${growth.title} ${csvWords[actor.language].fileName} ${growth.today}.csv`,
      };
    },

    'GET /api/schools/:schoolId/reading-growth': ({ actor, params, query }) =>
      readSchoolGrowth(deps, actor, { ...params, ...query }),

    'GET /api/schools/:schoolId/reading-growth/csv': async ({ actor, params, query }) => {
      const growth = await readSchoolGrowth(deps, actor, { ...params, ...query });
      return {
        content: writeSchoolCsv(growth, actor.language),
        mediaType: 'text/csv; charset=utf-8',
        fileName: `${growth.schoolName} ${csvWords[actor.language].fileName} ${growth.today}.csv`,
      };
    },
  };
}
