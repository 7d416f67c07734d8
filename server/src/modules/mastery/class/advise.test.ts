import fc from 'fast-check';
import { expect, test } from 'vitest';
import { advise } from './advise.ts';

const adviceFor = (there: number, notYet: number, unsure = 0, unseen = 0) =>
  advise({ there, notYet, unsure, unseen }).advice;

test('says to teach again what a third of those seen have not reached', () => {
  expect(advise({ there: 17, notYet: 11, unsure: 0, unseen: 0 })).toEqual({
    advice: 'reteach',
    because: [{ code: 'class-reteach', values: { notYet: 11, of: 28 } }],
  });
});

test('takes a few for a small group, and few learners for no class', () => {
  expect(adviceFor(25, 3)).toBe('small-group');
  expect(adviceFor(0, 4)).toBe('small-group');
});

test('asks to look first where most have not been seen, and never calls that failure', () => {
  expect(adviceFor(3, 0, 2, 25)).toBe('look-first');
  fc.assert(
    fc.property(fc.nat(40), fc.nat(40), fc.nat(40), (there, unsure, unseen) => {
      expect(['look-first', 'fine']).toContain(adviceFor(there, 0, unsure, unseen));
    }),
  );
});

test('says that it is fine where those seen are there', () => {
  expect(adviceFor(20, 0, 2, 4)).toBe('fine');
});
