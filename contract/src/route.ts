import type { z } from 'zod';

export type Role =
  | 'learner'
  | 'guardian'
  | 'teacher'
  | 'coach'
  | 'principal'
  | 'administrator'
  | 'staff';

/** One thing that can be asked of the server. Its key in a Routes table is 'METHOD /path/:param'. */
export interface Route {
  readonly summary: string;
  /** Who may ask at all; what they then see is found through them. 'public': before signing in. */
  readonly access: 'public' | 'signed-in' | readonly Role[];
  readonly params?: z.ZodObject;
  readonly query?: z.ZodObject;
  readonly body?: z.ZodType;
  /** The body is a file, sent as it is (application/octet-stream), not JSON. */
  readonly upload?: true;
  /** The answer is a file of one of these media types, not JSON. */
  readonly download?: readonly [string, ...string[]];
  /** Lists all that may leave: what is not declared never does. Absent: 204, no content. */
  readonly response?: z.ZodType;
  /** 200 unless said otherwise; 201: made something; 202: will be done by a job. */
  readonly status?: 200 | 201 | 202;
}

export type Routes = Readonly<
  Record<`${'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'} /api/${string}`, Route>
>;

type Given<Schema, Key extends string> = Schema extends z.ZodType
  ? { readonly [K in Key]: z.input<Schema> }
  : unknown;

/** What a caller sends for a route. */
export type RequestOf<R extends Route> = Given<R['params'], 'params'> &
  Given<R['query'], 'query'> &
  (R['upload'] extends true ? { readonly body: Blob | Uint8Array } : Given<R['body'], 'body'>);

/** What a caller gets back. */
export type ResponseOf<R extends Route> = R['download'] extends readonly string[]
  ? Blob
  : R['response'] extends z.ZodType
    ? z.output<R['response']>
    : undefined;
