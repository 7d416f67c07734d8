import { expect, test } from 'vitest';
import { walkTree } from './walk-tree.ts';

const row = (standard_id: string, parent_id: string | null) => ({ standard_id, parent_id });

test('reads a tree from the top, each before its children, siblings in order', () => {
  const rows = [row('b', null), row('a', null), row('b1', 'b'), row('a1', 'a'), row('b2', 'b')];
  expect(walkTree(rows).map(({ standard_id }) => standard_id)).toEqual([
    'b',
    'b1',
    'b2',
    'a',
    'a1',
  ]);
});

test('keeps what hangs below something that is gone', () => {
  expect(walkTree([row('orphan', 'gone')])).toHaveLength(1);
});
