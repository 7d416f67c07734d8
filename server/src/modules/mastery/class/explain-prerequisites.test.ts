import { expect, test } from 'vitest';
import { explainPrerequisites } from './explain-prerequisites.ts';

const near = { title: 'near', counts: [2], alsoMissing: ['a', 'b'] };
const far = { title: 'far.', counts: [2], alsoMissing: ['b', 'c'] };

test('begins with what most miss, and with the earlier one where as many miss both', () => {
  expect(explainPrerequisites([near, far], 9)).toEqual([
    { code: 'class-begin-before', values: { missing: 2, notYet: 9, title: 'far' } },
  ]);
  expect(explainPrerequisites([near, { ...far, alsoMissing: ['b'] }], 9)[0]?.values).toMatchObject({
    title: 'near',
  });
});

test('says so where nobody is known to miss anything, and nothing where nobody is behind', () => {
  const none = { title: 'near', counts: [1], alsoMissing: [] };
  expect(explainPrerequisites([none], 3)).toEqual([
    { code: 'class-before-not-missed', values: { notYet: 3 } },
  ]);
  expect(explainPrerequisites([none], 0)).toEqual([]);
});

test('takes no evidence of all that comes before for what it is', () => {
  expect(explainPrerequisites([{ title: 'near', counts: [0, 0], alsoMissing: [] }], 3)).toEqual([
    { code: 'class-before-unknown', values: {} },
  ]);
});
