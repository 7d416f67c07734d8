import { expect, test } from 'vitest';
import { listNext, type MapColumn } from './class-map.ts';

const column = (title: string, advice: MapColumn['advice'], notYet: number): MapColumn => ({
  aboutId: title,
  isStandard: true,
  code: title,
  title,
  subject: null,
  grades: [],
  counts: [],
  unsure: 0,
  unseen: 0,
  advice,
  because: [{ code: 'x', values: { notYet } }],
});

test('puts what most of a class has missed first, and leaves out what is fine', () => {
  const columns = [
    column('few', 'small-group', 2),
    column('fine', 'fine', 0),
    column('many', 'reteach', 11),
    column('most', 'reteach', 20),
  ];
  expect(listNext(columns, 3).map(({ title }) => title)).toEqual(['most', 'many', 'few']);
});
