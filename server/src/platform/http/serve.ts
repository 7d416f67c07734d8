import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ResponseOf, Route, Routes } from '@everyplan/contract';
import type { z } from 'zod';
import { hasRole, type Actor } from '../auth/actor.ts';
import { findActor } from '../auth/find-actor.ts';
import type { Deps } from '../deps.ts';
import { notAllowed, notSignedIn } from '../errors.ts';
import type { App } from './build-app.ts';
import { sendDownload, type Download } from './send-download.ts';

type Parsed<Schema> = Schema extends z.ZodType ? z.output<Schema> : undefined;

/** What a handler is given. Beyond the parsed parts, the raw request and reply serve uploads and cookies only. */
export interface Asked<R extends Route> {
  readonly actor: R['access'] extends 'public' ? undefined : Actor;
  readonly params: Parsed<R['params']>;
  readonly query: Parsed<R['query']>;
  readonly body: Parsed<R['body']>;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

type AnswerOf<R extends Route> = R['download'] extends readonly string[] ? Download : ResponseOf<R>;

export type Handlers<Table extends Routes> = {
  readonly [Key in keyof Table]: Table[Key] extends Route
    ? (asked: Asked<Table[Key]>) => Promise<AnswerOf<Table[Key]>>
    : never;
};

type AnyHandler = (asked: unknown) => Promise<unknown>;

/** Binds a contract's routes to their handlers: every route has one, and the actor is found before any of them runs. */
export function serve<Table extends Routes>(
  app: App,
  deps: Deps,
  table: Table,
  handlers: Handlers<Table>,
): void {
  for (const [key, route] of Object.entries(table) as [keyof Table & string, Route][]) {
    const [method = '', url = ''] = key.split(' ');
    const status = successOf(route);
    const handler = handlers[key as keyof Table] as unknown as AnyHandler;
    app.route({
      method,
      url,
      schema: schemaOf(route, status),
      handler: async (request, reply) => {
        const actor = await admit(deps, route, request);
        const { params, query, body } = request;
        const answer = await handler({ actor, params, query, body, request, reply });
        if (route.download !== undefined) return sendDownload(reply, answer as Download);
        return reply.code(status).send(route.response === undefined ? undefined : answer);
      },
    });
  }
}

/** The status of a route's success. */
export function successOf({ download, response, status = 200 }: Route): number {
  return download === undefined && response === undefined ? 204 : status;
}

function schemaOf(route: Route, status: number): Record<string, unknown> {
  return {
    ...(route.params === undefined ? {} : { params: route.params }),
    ...(route.query === undefined ? {} : { querystring: route.query }),
    ...(route.body === undefined ? {} : { body: route.body }),
    ...(route.response === undefined ? {} : { response: { [status]: route.response } }),
  };
}

async function admit(
  deps: Deps,
  route: Route,
  request: FastifyRequest,
): Promise<Actor | undefined> {
  if (route.access === 'public') return undefined;
  const session = await deps.accounts.findSession(request.headers.cookie);
  if (session === undefined) throw notSignedIn();
  const actor = await findActor(deps.connection, session);
  if (actor === undefined) throw notSignedIn();
  if (route.access !== 'signed-in' && !hasRole(actor, ...route.access)) throw notAllowed();
  return { ...actor, about: request.params as Actor['about'] };
}
