import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const source = new URL('../', import.meta.url).pathname;

test('every error code of the server has a row in docs/errors', () => {
  const page = readFileSync(new URL('../../../docs/errors/README.md', import.meta.url), 'utf8');
  const codes = readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.includes('.test.'))
    .flatMap((file) => [...readFileSync(path.join(source, file), 'utf8').matchAll(problemCode)])
    .map((match) => match[1] ?? '');
  expect(codes.length).toBeGreaterThan(25);
  expect([...new Set(codes)].filter((code) => !page.includes(`\`${code}\``))).toEqual([]);
});

/** A code beside a status: what a Problem is made of. */
const problemCode = /code: '([a-z]+(?:-[a-z]+)+)',\s+status:/g;
