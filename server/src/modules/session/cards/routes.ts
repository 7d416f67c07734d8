import { contract } from '@everyplan/contract';
import type { Actor } from '../../../platform/auth/actor.ts';
import { findActor } from '../../../platform/auth/find-actor.ts';
import { inDistrict } from '../../../platform/db/scope.ts';
import type { Tx } from '../../../platform/db/database.ts';
import type { Deps } from '../../../platform/deps.ts';
import type { Handlers } from '../../../platform/http/serve.ts';
import { presentMe } from '../me.ts';
import { closeDoor, liftDoorLock, openDoor } from './class-door.ts';
import { unknownCard } from './find-card.ts';
import { issueCards } from './issue-cards.ts';
import { liftLock } from './lift-lock.ts';
import { listCards } from './list-cards.ts';
import { lookAtCard } from './look-at-card.ts';
import { revokeCards } from './revoke-cards.ts';
import { signInByCard } from './sign-in-by-card.ts';

export function cardsRoutes(deps: Deps): Handlers<typeof contract.cards> {
  const { connection } = deps;
  const within = <Result>(actor: Actor, work: (tx: Tx) => Promise<Result>) =>
    inDistrict(connection, actor, work);
  return {
    'GET /api/classes/:classId/cards': ({ actor, params }) =>
      within(actor, (tx) => listCards(tx, actor, { ...params, now: deps.now() })),

    'POST /api/classes/:classId/cards': ({ actor, params, body }) =>
      issueCards(deps, actor, { ...params, ...body }),

    'DELETE /api/classes/:classId/cards': async ({ actor, params }) => {
      await revokeCards(deps, actor, params);
      return undefined;
    },

    'DELETE /api/classes/:classId/cards/:learnerId': async ({ actor, params }) => {
      await revokeCards(deps, actor, params);
      return undefined;
    },

    'DELETE /api/classes/:classId/cards/:learnerId/lock': async ({ actor, params }) => {
      await within(actor, (tx) => liftLock(tx, actor, params));
      return undefined;
    },

    'PUT /api/classes/:classId/door': ({ actor, params }) =>
      within(actor, (tx) => openDoor(deps, tx, actor, params.classId)),

    'DELETE /api/classes/:classId/door': async ({ actor, params }) => {
      await within(actor, (tx) => closeDoor(tx, actor, params.classId));
      return undefined;
    },

    'DELETE /api/classes/:classId/door/lock': async ({ actor, params }) => {
      await within(actor, (tx) => liftDoorLock(tx, actor, params.classId));
      return undefined;
    },

    'POST /api/card-looks': ({ body, request }) =>
      lookAtCard(deps, { token: body.token, ip: request.ip }),

    'POST /api/card-sessions': async ({ body, request, reply }) => {
      const { session, cookies } = await signInByCard(deps, {
        ...body,
        ip: request.ip,
        userAgent: request.headers['user-agent'] ?? '',
      });
      const actor = await findActor(connection, session);
      if (actor === undefined) throw unknownCard();
      reply.header('set-cookie', [...cookies]);
      return within(actor, (tx) => presentMe(tx, actor));
    },
  };
}
