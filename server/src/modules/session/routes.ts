import { contract } from '@everyplan/contract';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '../../platform/auth/actor.ts';
import type { Cookies } from '../../platform/auth/accounts.ts';
import { findActor } from '../../platform/auth/find-actor.ts';
import { inDistrict } from '../../platform/db/scope.ts';
import type { Deps } from '../../platform/deps.ts';
import { Problem } from '../../platform/errors.ts';
import type { Handlers } from '../../platform/http/serve.ts';
import { readDemo } from './demo.ts';
import { presentMe } from './me.ts';
import { isSetUp, setUp } from './set-up.ts';

export function sessionRoutes(deps: Deps): Handlers<typeof contract.session> {
  const { connection, accounts } = deps;
  const me = (actor: Actor) => inDistrict(connection, actor, (tx) => presentMe(tx, actor));

  const signIn = async (
    login: string,
    password: string,
    via: { request: FastifyRequest; reply: FastifyReply },
  ) => {
    const userAgent = via.request.headers['user-agent'] ?? '';
    const { accountId, cookies } = await accounts.signIn({
      login,
      password,
      ip: via.request.ip,
      userAgent,
    });
    const actor = await findActor(connection, { accountId, signedInBy: 'password' });
    if (actor === undefined) throw signInEnded();
    setCookies(via.reply, cookies);
    return me(actor);
  };

  return {
    'GET /api/setup': async () => ({
      needed: !(await isSetUp(connection)),
      demo: await readDemo(deps.config.dataDir),
    }),

    'POST /api/setup': async ({ body, request, reply }) => {
      await setUp(deps, body.code, body);
      return signIn(body.email, body.password, { request, reply });
    },

    'POST /api/session': ({ body, request, reply }) =>
      signIn(body.login, body.password, { request, reply }),

    'DELETE /api/session': async ({ request, reply }) => {
      setCookies(reply, await accounts.signOut(request.headers.cookie));
      return undefined;
    },

    'DELETE /api/sessions': async ({ actor, request, reply }) => {
      await accounts.signOutEverywhere(actor.accountId);
      setCookies(reply, await accounts.signOut(request.headers.cookie));
      return undefined;
    },

    'POST /api/password-reset-requests': async ({ body, request }) => {
      await accounts.requestReset(body.login, request.ip);
      return { sent: true as const };
    },

    'POST /api/password-resets': async ({ body }) => {
      await accounts.resetPassword(body.token, body.password);
      return undefined;
    },

    'GET /api/me': ({ actor }) => me(actor),

    'PATCH /api/me': async ({ actor, body }) => {
      await inDistrict(connection, actor, (tx) =>
        tx
          .updateTable('person')
          .set({ language: body.language })
          .where('district_id', '=', actor.districtId)
          .where('person_id', '=', actor.personId)
          .execute(),
      );
      return me({ ...actor, language: body.language });
    },
  };
}

function setCookies(reply: FastifyReply, cookies: Cookies): void {
  if (cookies.length > 0) reply.header('set-cookie', [...cookies]);
}

/** The password was right, so its owner may know that it is the school that has closed the door. */
function signInEnded(): Problem {
  return new Problem({
    code: 'sign-in-ended',
    status: 403,
    message: 'This sign-in has ended: the roster does not know you as somebody at this school.',
    next: 'Ask the school office if that is a mistake.',
  });
}
