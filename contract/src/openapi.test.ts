import { readFile } from 'node:fs/promises';
import { Validator } from '@seriousme/openapi-schema-validator';
import { expect, test } from 'vitest';
import { contract } from './index.ts';
import { buildOpenApi } from './openapi.ts';

const document = buildOpenApi();

const check = (specification: Record<string, unknown>) =>
  new Validator().validate(structuredClone(specification));

test('is a valid OpenAPI 3.0 document', async () => {
  expect(await check(document)).toMatchObject({ valid: true });
  expect(document['openapi']).toBe('3.0.3');
});

test('would be told from an invalid one', async () => {
  expect(await check({ ...document, paths: { '/api/me': { get: {} } } })).toMatchObject({
    valid: false,
  });
});

test('is committed as it is', async () => {
  const committed = await readFile(new URL('../openapi.json', import.meta.url), 'utf8');
  expect(JSON.parse(committed), 'run: npm run openapi').toEqual(
    JSON.parse(JSON.stringify(document)),
  );
});

test('names every route of the contract once', () => {
  const paths = document['paths'] as Record<string, Record<string, { operationId: string }>>;
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.keys(methods).map(
      (method) => `${method.toUpperCase()} ${path.replaceAll(/\{(\w+)\}/g, ':$1')}`,
    ),
  );
  const routes = Object.values(contract).flatMap((table) => Object.keys(table));
  expect(operations.toSorted()).toEqual(routes.toSorted());
  const ids = Object.values(paths).flatMap((methods) =>
    Object.values(methods).map(({ operationId }) => operationId),
  );
  expect(new Set(ids).size).toBe(ids.length);
});

test('refers only to shapes that it holds', () => {
  const { schemas } = document['components'] as { schemas: Record<string, unknown> };
  const references = JSON.stringify(document).matchAll(/#\/components\/schemas\/([^"]+)/g);
  const unknown = [...references].map(([, name = '']) => name).filter((name) => !(name in schemas));
  expect(unknown).toEqual([]);
});
