import type { contract } from '@everyplan/contract';
import { inDistrict } from '../../../platform/db/scope.ts';
import type { Deps } from '../../../platform/deps.ts';
import type { Handlers } from '../../../platform/http/serve.ts';
import { bookletRoutes } from '../booklets/routes.ts';
import { meaningsOf } from '../dictionary/meanings-of.ts';
import { keepReading } from './keep-reading.ts';
import { readNotes, removeNote, writeNote } from './notes.ts';
import { keepPaperReadings, removePaperReading } from './paper-readings.ts';
import { getTextToRead } from './queries.ts';
import { readCopy } from './read-copy.ts';
import { readClassReadings, readReadings } from './read-readings.ts';

export function readingsRoutes(deps: Deps): Handlers<typeof contract.readings> {
  const { connection, now } = deps;
  return {
    ...bookletRoutes(deps),

    'GET /api/texts/:textId/reading-copy': ({ actor, params }) =>
      inDistrict(connection, actor, (tx) => readCopy(tx, actor, params.textId)),

    'GET /api/texts/:textId/meanings': async ({ actor, params }) => {
      const { pages, language } = await inDistrict(connection, actor, (tx) =>
        getTextToRead(tx, actor, params.textId),
      );
      return meaningsOf(pages, language);
    },

    'GET /api/learners/:learnerId/readings': ({ actor, params }) =>
      inDistrict(connection, actor, (tx) => readReadings(tx, actor, params.learnerId)),

    'PUT /api/learners/:learnerId/readings/:readingId': ({ actor, params, body }) =>
      keepReading(deps, actor, {
        ...params,
        ...body,
        startedAt: new Date(body.startedAt),
        lastAt: new Date(body.lastAt),
        sentAt: new Date(body.sentAt),
      }),

    'GET /api/learners/:learnerId/reading-notes': ({ actor, params }) =>
      inDistrict(connection, actor, (tx) => readNotes(tx, actor, params.learnerId)),

    'PUT /api/learners/:learnerId/reading-notes/:noteId': ({ actor, params, body }) =>
      inDistrict(connection, actor, (tx) =>
        writeNote(tx, actor, { ...params, ...body, now: now() }),
      ),

    'DELETE /api/learners/:learnerId/reading-notes/:noteId': ({ actor, params }) =>
      inDistrict(connection, actor, (tx) => removeNote(tx, actor, params)),

    'GET /api/classes/:classId/readings': ({ actor, params, query }) =>
      inDistrict(connection, actor, (tx) =>
        readClassReadings(tx, actor, { ...params, since: query.since }),
      ),

    'POST /api/classes/:classId/paper-readings': ({ actor, params, body }) =>
      inDistrict(connection, actor, (tx) =>
        keepPaperReadings(tx, actor, { ...params, ...body, now: now() }),
      ),

    'DELETE /api/classes/:classId/paper-readings/:readingId': ({ actor, params }) =>
      inDistrict(connection, actor, (tx) => removePaperReading(tx, actor, params)),
  };
}
