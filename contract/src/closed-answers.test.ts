import { expect, test } from 'vitest';
import { z } from 'zod';
import { contract } from './index.ts';
import type { Route } from './route.ts';

const routes = Object.values(contract).flatMap((table) => Object.entries(table)) as [
  string,
  Route,
][];

interface Def {
  readonly type: string;
  readonly catchall?: z.ZodType;
}

/** Where a schema lets through what it does not name: the places, as paths. */
function listOpenings(schema: z.ZodType, path: string): string[] {
  const openings: string[] = [];
  z.toJSONSchema(schema, {
    unrepresentable: 'any',
    override: ({ zodSchema, path: inside }) => {
      const { type, catchall } = (zodSchema as unknown as z.ZodType).def as Def;
      const open = type === 'any' || type === 'unknown' || catchall?.def.type === 'unknown';
      if (open) openings.push([path, ...inside].join('/'));
    },
  });
  return openings;
}

test('no answer lets through what it does not declare', () => {
  const openings = routes.flatMap(([key, { response }]) =>
    response === undefined ? [] : listOpenings(response, key),
  );
  expect(openings).toEqual([]);
});

test('would find an answer that does', () => {
  expect(listOpenings(z.object({ a: z.looseObject({}) }), 'x')).not.toEqual([]);
  expect(listOpenings(z.object({ a: z.array(z.any()) }), 'x')).not.toEqual([]);
});

test('no two modules claim the same route', () => {
  const keys = routes.map(([key]) => key);
  expect(keys).toEqual([...new Set(keys)]);
});
