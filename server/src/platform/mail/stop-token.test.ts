import { expect, test } from 'vitest';
import { readStopToken, signStopToken } from './stop-token.ts';

const who = {
  districtId: '01980000-0000-7000-8000-00000000a1de',
  personId: '01980000-0000-7000-8000-00000000beef',
};

test('tells whom a link is for, and nothing to whoever changed a letter of it', () => {
  const token = signStopToken('key', who);
  expect(readStopToken('key', token)).toEqual(who);
  expect(readStopToken('another key', token)).toBeUndefined();
  const changed = `${token[0] === 'A' ? 'B' : 'A'}${token.slice(1)}`;
  expect(readStopToken('key', changed)).toBeUndefined();
  expect(readStopToken('key', '')).toBeUndefined();
});
