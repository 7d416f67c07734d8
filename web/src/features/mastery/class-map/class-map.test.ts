import { expect, test } from 'vitest';
import { listNext, type MapColumn, readMap } from './class-map.ts';

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

test('reads a bare number as a level, a first guess or no evidence', () => {
  const learner = { learnerId: 'one', givenName: 'Ana', familyName: 'Ruiz' };
  const { learners } = readMap({
    title: '4A',
    schoolId: 'school',
    asOf: '2026-11-20',
    today: '2026-11-20',
    scale: { levels: [], meetsFrom: 3 },
    standards: [],
    learners: [{ ...learner, levels: [4, -2, 0], judged: [0] }],
  });
  expect(learners).toEqual([
    {
      ...learner,
      cells: [
        { level: 4, sure: true, judged: true },
        { level: 2, sure: false, judged: false },
        null,
      ],
    },
  ]);
});
