import type { ProblemBody } from './shapes.ts';
import type { RequestOf, ResponseOf, Route, Routes } from './route.ts';

/** A refusal by the server, with its stable code and the next step. */
export class ApiError extends Error {
  readonly status: number;
  readonly problem: ProblemBody;

  constructor(status: number, problem: ProblemBody) {
    super(problem.message);
    this.name = 'ApiError';
    this.status = status;
    this.problem = problem;
  }
}

interface AnyRequest {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
}

export interface ClientOptions {
  readonly origin?: string;
  readonly fetch?: typeof globalThis.fetch;
  readonly headers?: Readonly<Record<string, string>>;
}

type RouteAt<Table, Key extends keyof Table> = Extract<Table[Key], Route>;

export type Client<Table extends Routes> = <Key extends keyof Table & string>(
  route: Key,
  ...request: keyof RequestOf<RouteAt<Table, Key>> extends never
    ? [signal?: AbortSignal]
    : [request: RequestOf<RouteAt<Table, Key>>, signal?: AbortSignal]
) => Promise<ResponseOf<RouteAt<Table, Key>>>;

/** The typed client of a table of routes. It needs the table's types only, so that no schema reaches the browser. */
export function createClient<Table extends Routes>(options: ClientOptions = {}): Client<Table> {
  const send = options.fetch ?? globalThis.fetch.bind(globalThis);
  const call = async (
    route: string,
    first?: AnyRequest | AbortSignal,
    second?: AbortSignal,
  ): Promise<unknown> => {
    const request = first instanceof AbortSignal ? {} : (first ?? {});
    const signal = first instanceof AbortSignal ? first : second;
    const [method = 'GET', path = ''] = route.split(' ');
    const url =
      (options.origin ?? '') +
      fillPath(path, request.params ?? {}) +
      queryText(request.query ?? {});
    const response = await send(url, {
      method,
      credentials: 'same-origin',
      ...bodyOf(request.body, options.headers ?? {}),
      ...(signal === undefined ? {} : { signal }),
    });
    return readResponse(response);
  };
  return call as Client<Table>;
}

function fillPath(path: string, params: Readonly<Record<string, string>>): string {
  return path.replaceAll(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
}

function queryText(query: Readonly<Record<string, unknown>>): string {
  const pairs = Object.entries(query).flatMap(([name, value]) =>
    value === undefined || value === null ? [] : [[name, String(value)]],
  );
  return pairs.length === 0 ? '' : `?${new URLSearchParams(pairs).toString()}`;
}

function bodyOf(body: unknown, headers: Readonly<Record<string, string>>): RequestInit {
  if (body === undefined) return { headers };
  if (body instanceof Blob || body instanceof Uint8Array) {
    return {
      headers: { ...headers, 'content-type': 'application/octet-stream' },
      body: body as BodyInit,
    };
  }
  return {
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  };
}

async function readResponse(response: Response): Promise<unknown> {
  if (response.status === 204) return undefined;
  const isJson = response.headers.get('content-type')?.includes('json') ?? true;
  if (response.ok && !isJson) return response.blob();
  const body: unknown = await response.json().catch(() => undefined);
  if (response.ok) return body;
  throw new ApiError(
    response.status,
    (body as ProblemBody | undefined) ?? unreachable(response.status),
  );
}

function unreachable(status: number): ProblemBody {
  return {
    code: 'no-answer',
    message: 'The server did not give a proper answer.',
    next: 'Try again in a moment.',
    params: { status },
  };
}
