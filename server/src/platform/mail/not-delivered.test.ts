import { expect, test } from 'vitest';
import { notDelivered } from './not-delivered.ts';

test.each([
  ['a server that is away', { code: 'ESOCKET', command: 'CONN' }, 'for-now'],
  [
    'a server that is busy',
    { code: 'EENVELOPE', responseCode: 451, command: 'RCPT TO' },
    'for-now',
  ],
  ['an address that does not exist', { code: 'EENVELOPE', responseCode: 550 }, 'or-unknown'],
  ['a line that broke after the text', { code: 'ESOCKET', command: 'DATA' }, 'or-unknown'],
  ['a timeout', { code: 'ETIMEDOUT', command: 'DATA' }, 'or-unknown'],
] as const)('%s', (_, error, expected) => {
  expect(notDelivered(error)).toBe(expected);
});
