import { expect, test } from 'vitest';
import { hashSecret, newCode, newToken, readCode } from './secrets.ts';

const deps = { keyFor: (purpose: string) => `key for ${purpose}` };

test('makes tokens of at least 128 random bits', () => {
  expect(Buffer.from(newToken(), 'base64url').length * 8).toBeGreaterThanOrEqual(128);
  expect(newToken()).not.toBe(newToken());
});

test('reads a code however it is typed, and takes nothing else for one', () => {
  const code = newCode();
  expect(code).toMatch(/^[A-HJKMNP-TV-Z2-9]{4}(-[A-HJKMNP-TV-Z2-9]{4}){2}$/);
  const bare = code.replaceAll('-', '');
  expect(readCode(code)).toBe(bare);
  expect(readCode(` ${bare.toLowerCase().slice(0, 6)} ${bare.slice(6)} `)).toBe(bare);
  expect(readCode(newToken())).toBeUndefined();
  expect(readCode('')).toBeUndefined();
});

test('hashes under a key of the installation', () => {
  const other = { keyFor: () => 'another key' };
  expect(hashSecret(deps, 'x')).toEqual(hashSecret(deps, 'x'));
  expect(hashSecret(other, 'x')).not.toEqual(hashSecret(deps, 'x'));
});
