import { contract, type Api } from '@everyplan/contract';
import type { App } from '../../platform/http/build-app.ts';
import { testPassword } from '../test-server.ts';
import type { AccessRequest } from './requests.ts';

/** Sends a request just as it goes over the wire, with a session's cookie or with none. */
export async function ask(
  app: App,
  route: keyof Api,
  { params = {}, query = {}, body, upload, bearer }: AccessRequest,
  cookie?: string,
): Promise<{ readonly status: number; readonly body: string }> {
  const [method = 'GET', path = ''] = route.split(' ');
  const url = path.replaceAll(/:(\w+)/g, (_, name: string) => params[name] ?? '');
  const answer = await app.inject({
    method: method as 'GET',
    url,
    query,
    headers: {
      ...(cookie === undefined ? {} : { cookie }),
      ...(bearer === undefined ? {} : { authorization: `Bearer ${bearer}` }),
      ...(upload === undefined ? {} : { 'content-type': 'application/octet-stream' }),
    },
    ...(upload === undefined ? {} : { payload: upload }),
    ...(body === undefined ? {} : { payload: body as object }),
  });
  return { status: answer.statusCode, body: answer.body };
}

let signIns = 0;

/** A new session's cookie. Each comes from an address of its own: how many may come from one in a minute is asked elsewhere. */
export async function signInForCookie(app: App, login: string): Promise<string> {
  signIns += 1;
  const answer = await app.inject({
    method: 'POST',
    url: '/api/session',
    remoteAddress: `10.0.${signIns >> 8}.${signIns & 255}`,
    payload: { login, password: testPassword },
  });
  if (answer.statusCode !== 201) throw new Error(`${login} cannot sign in: ${answer.body}`);
  return answer.cookies.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`).join('; ');
}

/** Every route of the contract with what it says about itself. */
export function listRoutes() {
  return Object.values(contract).flatMap((table) => Object.entries(table)) as [
    keyof Api,
    RouteFacts,
  ][];
}

interface RouteFacts {
  readonly summary: string;
  readonly access: 'public' | 'signed-in' | readonly string[];
  readonly response?: unknown;
  readonly status?: number;
}
