import { expect, test } from 'vitest';
import type { Past, ShelfState } from './list-shelf-states.ts';
import { shelfBasis } from './shelf-basis.ts';

const today = '2026-11-23';
const read: Past = {
  textId: 'text',
  lastAt: new Date('2026-11-20T09:00:00Z'),
  finished: false,
  vote: null,
  asked: null,
  answeredRight: null,
  page: 1,
};
const state: ShelfState = {
  learnerId: 'learner',
  today,
  language: 'en',
  grades: ['04'],
  libraryAt: '2026-11-01',
  measures: 'a',
  windows: [],
  interests: ['space'],
  past: [read],
  marks: [],
  places: [],
};
const basis = (change: Partial<ShelfState> = {}) => shelfBasis({ ...state, ...change });

test('is the same all day where nothing happened', () => {
  expect(basis({ today })).toBe(basis());
  expect(basis({ today: '2026-11-24' })).not.toBe(basis());
});

test('is the same when a page was turned, and another when a text was finished or voted on', () => {
  const later = new Date('2026-11-20T10:00:00Z');
  expect(basis({ past: [{ ...read, page: 7, lastAt: later }] })).toBe(basis());
  expect(basis({ past: [{ ...read, finished: true }] })).not.toBe(basis());
  expect(basis({ past: [{ ...read, vote: 'too-hard' }] })).not.toBe(basis());
});

test('is another when anything else happened that a shelf comes from', () => {
  const window = { learnerId: null, shift: 1, languages: [], mustTopics: [], neverTopics: [] };
  const mark = {
    textId: 'text',
    mark: 'put-back' as const,
    madeBy: 'learner',
    madeAt: read.lastAt,
  };
  const changes: readonly Partial<ShelfState>[] = [
    { language: 'es' },
    { grades: ['05'] },
    { libraryAt: '2026-11-23' },
    { measures: 'b' },
    { windows: [window] },
    { interests: [] },
    { past: [] },
    { marks: [mark] },
  ];
  expect(new Set([basis(), ...changes.map(basis)]).size).toBe(changes.length + 1);
});
