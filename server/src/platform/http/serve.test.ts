import type { Routes } from '@everyplan/contract';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { startTestServer, type TestServer } from '../../testing/test-server.ts';
import { buildApp, type App } from './build-app.ts';
import { serve, type Handlers } from './serve.ts';

const secret = 'do-not-tell';

const table = {
  'GET /api/planted': {
    summary: 'An answer that carries more than is declared',
    access: 'public',
    response: z.object({
      name: z.string(),
      school: z.object({ title: z.string() }),
      children: z.array(z.object({ name: z.string() })),
      either: z.union([z.object({ one: z.string() }), z.object({ two: z.string() })]),
    }),
  },
  'GET /api/misshapen': {
    summary: 'An answer of another shape than declared',
    access: 'public',
    response: z.object({ name: z.string(), count: z.number() }),
  },
  'GET /api/broken': {
    summary: 'A handler that fails',
    access: 'public',
    response: z.object({ name: z.string() }),
  },
  'GET /api/silent': { summary: 'Declares no answer', access: 'public' },
} as const satisfies Routes;

const handlers = {
  'GET /api/planted': async () => ({
    name: 'Ana',
    passwordHash: secret,
    school: { title: 'Brook', taxNumber: secret },
    children: [{ name: 'Ben', diagnosis: secret }],
    either: { two: 'second', other: secret },
  }),
  'GET /api/misshapen': async () => ({ name: secret, count: 'many' }),
  'GET /api/broken': async () => {
    throw new Error(secret);
  },
  'GET /api/silent': async () => ({ secret }),
};

let server: TestServer;
let app: App;

beforeAll(async () => {
  server = await startTestServer();
  app = await buildApp({ log: server.deps.log, origin: 'http://localhost' });
  serve(app, server.deps, table, handlers as unknown as Handlers<typeof table>);
});
afterAll(async () => {
  await app.close();
  await server.close();
});

const get = (url: string) => app.inject({ method: 'GET', url });

describe('what leaves the server', () => {
  test('is what the contract declares: a field beyond it stays, at any depth', async () => {
    const answer = await get('/api/planted');
    expect(answer.json()).toEqual({
      name: 'Ana',
      school: { title: 'Brook' },
      children: [{ name: 'Ben' }],
      either: { two: 'second' },
    });
    expect(answer.body).not.toContain(secret);
  });

  test('is a plain failure where an answer has another shape, and nothing of that answer', async () => {
    const answer = await get('/api/misshapen');
    expect(answer.statusCode).toBe(500);
    expect(answer.json()).toMatchObject({ code: 'our-fault', params: {} });
    expect(answer.body).not.toContain(secret);
  });

  test('is a plain failure where a handler fails, without the words of the error', async () => {
    const answer = await get('/api/broken');
    expect(answer.statusCode).toBe(500);
    expect(answer.body).not.toContain(secret);
    expect(answer.body).not.toContain('stack');
  });

  test('is nothing where nothing is declared', async () => {
    const answer = await get('/api/silent');
    expect([answer.statusCode, answer.body]).toEqual([204, '']);
  });
});

test('the OpenAPI document can be had without signing in', async () => {
  const answer = await server.app.inject({ method: 'GET', url: '/api/openapi.json' });
  expect(answer.statusCode).toBe(200);
  expect(answer.json()).toMatchObject({ openapi: '3.0.3' });
});
