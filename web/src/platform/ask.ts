import { queryOptions } from '@tanstack/react-query';
import type { Api, RequestOf, ResponseOf, Route } from '@everyplan/contract';
import { api } from './api.ts';

type Get = Extract<keyof Api & string, `GET ${string}`>;
type RouteAt<Key extends Get> = Extract<Api[Key], Route>;
type Request<Key extends Get> = RequestOf<RouteAt<Key>>;
type Given<Key extends Get> = keyof Request<Key> extends never ? [] : [request: Request<Key>];

type Call<Result> = (route: string, request: unknown, signal: AbortSignal) => Promise<Result>;

/** The query of a GET route: its key is the route and what was sent, so that `[route]` alone invalidates all of its answers. */
export function ask<Key extends Get>(route: Key, ...[request]: Given<Key>) {
  const call = api as unknown as Call<ResponseOf<RouteAt<Key>>>;
  return queryOptions({
    queryKey: [route, request ?? {}],
    queryFn: ({ signal }) => call(route, request ?? {}, signal),
  });
}

/** What a GET route answers. */
export type Answer<Key extends Get> = ResponseOf<RouteAt<Key>>;
