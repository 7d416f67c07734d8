import { contract } from '@everyplan/contract';
import type { Actor } from '../../platform/auth/actor.ts';
import { inDistrict } from '../../platform/db/scope.ts';
import type { Tx } from '../../platform/db/database.ts';
import type { Deps } from '../../platform/deps.ts';
import type { Handlers } from '../../platform/http/serve.ts';
import { getVisibleLearner } from '../people/index.ts';
import { changeComment, withdrawComment } from './comments/change-comment.ts';
import { listComments } from './comments/list-comments.ts';
import { markRead } from './comments/mark-read.ts';
import { voiceOf } from './comments/voice-of.ts';
import { writeComment } from './comments/write-comment.ts';
import { listLetters } from './digest/list-letters.ts';
import { previewDigest } from './digest/preview-digest.ts';
import { readDigest } from './digest/read-digest.ts';
import { listSchoolMail, setSchoolMail } from './digest/school-mail.ts';
import { setStopped, setStoppedByLink } from './digest/stop-digest.ts';
import { readChildren } from './news/read-children.ts';

export function familyRoutes(deps: Deps): Handlers<typeof contract.family> {
  const { connection, now } = deps;
  const within = <Result>(actor: Actor, work: (tx: Tx) => Promise<Result>) =>
    inDistrict(connection, actor, work);
  const about = <Result>(
    actor: Actor,
    learnerId: string,
    work: (tx: Tx) => Promise<Result>,
  ): Promise<Result> =>
    within(actor, async (tx) => {
      await getVisibleLearner(tx, actor, learnerId);
      return work(tx);
    });
  const setOwnMail = (actor: Actor, stopped: boolean) =>
    within(actor, (tx) =>
      setStopped(tx, {
        districtId: actor.districtId,
        personId: actor.personId,
        stopped,
        now: now(),
        by: 'settings',
      }),
    );
  return {
    'GET /api/children': ({ actor }) => within(actor, (tx) => readChildren(tx, actor, now())),

    'GET /api/learners/:learnerId/comments': ({ actor, params }) =>
      about(actor, params.learnerId, async (tx) => ({
        mayWrite: (await voiceOf(tx, actor, params.learnerId)) !== undefined,
        comments: [...(await listComments(tx, actor, params))],
      })),

    'POST /api/learners/:learnerId/comments': ({ actor, params, body }) =>
      about(actor, params.learnerId, (tx) =>
        writeComment(tx, actor, { given: { ...params, ...body }, now: now() }),
      ),

    'PATCH /api/learners/:learnerId/comments/:commentId': ({ actor, params, body }) =>
      about(actor, params.learnerId, (tx) =>
        changeComment(tx, actor, { ...params, ...body, now: now() }),
      ),

    'PUT /api/learners/:learnerId/comments/:commentId/withdrawal': async ({ actor, params }) => {
      await about(actor, params.learnerId, (tx) =>
        withdrawComment(tx, actor, { ...params, at: now() }),
      );
      return undefined;
    },

    'DELETE /api/learners/:learnerId/comments/:commentId/withdrawal': async ({ actor, params }) => {
      await about(actor, params.learnerId, (tx) =>
        withdrawComment(tx, actor, { ...params, at: null }),
      );
      return undefined;
    },

    'PUT /api/learners/:learnerId/comments/reading': async ({ actor, params }) => {
      await about(actor, params.learnerId, (tx) => markRead(tx, actor, { ...params, now: now() }));
      return undefined;
    },

    'GET /api/digest': ({ actor }) => within(actor, (tx) => readDigest(tx, actor)),

    'PUT /api/digest/stop': async ({ actor }) => {
      await setOwnMail(actor, true);
      return undefined;
    },

    'DELETE /api/digest/stop': async ({ actor }) => {
      await setOwnMail(actor, false);
      return undefined;
    },

    'POST /api/digest-stops': async ({ query }) => ({
      stopped: true as const,
      language: await setStoppedByLink(deps, { ...query, stopped: true }),
    }),

    'DELETE /api/digest-stops': async ({ query }) => ({
      stopped: false as const,
      language: await setStoppedByLink(deps, { ...query, stopped: false }),
    }),

    'GET /api/family-mail': ({ actor }) =>
      within(actor, async (tx) => ({ schools: await listSchoolMail(tx, actor) })),

    'PUT /api/schools/:schoolId/family-mail': async ({ actor, params }) => {
      await within(actor, (tx) => setSchoolMail(tx, actor, { ...params, on: true, now: now() }));
      return undefined;
    },

    'DELETE /api/schools/:schoolId/family-mail': async ({ actor, params }) => {
      await within(actor, (tx) => setSchoolMail(tx, actor, { ...params, on: false, now: now() }));
      return undefined;
    },

    'GET /api/schools/:schoolId/family-mail/preview': ({ actor, params, query }) =>
      within(actor, (tx) => previewDigest(deps, tx, { actor, ...params, ...query })),

    'GET /api/classes/:classId/letters': ({ actor, params }) =>
      within(actor, (tx) => listLetters(tx, actor, { ...params, now: now() })),
  };
}
