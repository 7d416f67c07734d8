import { createHmac, randomBytes, randomInt } from 'node:crypto';
import type { Deps } from '../deps.ts';

// Without those that look alike in print: no 0, 1, I, L, O, U.
const codeLetters = 'ABCDEFGHJKMNPQRSTVWXYZ23456789';
const codeLength = 12;

/** 144 random bits; short enough for a QR code that an old phone reads from paper. */
export function newToken(): string {
  return randomBytes(18).toString('base64url');
}

/**
 * A code to type from a letter: 12 letters, 58 bits. Too few to withstand trying without end, so tries are counted (failed-links.ts) and
 * the hash is keyed.
 */
export function newCode(): string {
  const letters = Array.from({ length: codeLength }, () => codeLetters[randomInt(30)] ?? '');
  return [0, 4, 8].map((from) => letters.slice(from, from + 4).join('')).join('-');
}

/** What was typed as a code, however it was spaced; undefined where it is none. */
export function readCode(text: string): string | undefined {
  const letters = text.toUpperCase().replaceAll(/[^A-Z\d]/g, '');
  const isCode =
    letters.length === codeLength && [...letters].every((l) => codeLetters.includes(l));
  return isCode ? letters : undefined;
}

/** Keyed by the installation's secret, which is in no database: whoever has the hashes has no links. */
export function hashSecret(deps: Pick<Deps, 'keyFor'>, secret: string): Buffer {
  return createHmac('sha256', deps.keyFor('survey-links')).update(secret).digest();
}
