import { expect, test } from 'vitest';
import {
  addItem,
  addSection,
  changeItem,
  changeSection,
  levelsFrom,
  moveSectionUp,
  removeItem,
  removeSection,
} from './edit-draft.ts';
import type { Draft } from './template.ts';

let last = 0;
const newId = () => String((last += 1));
const empty: Draft = { sections: [], voices: ['learner'], reviewWeeks: 6 };

test('begins a section with a first question', () => {
  const { sections } = addSection(empty, newId);
  expect(sections).toHaveLength(1);
  expect(sections[0]?.items).toHaveLength(1);
});

test('keeps the ids of what it changes or moves, so that answers stay with their questions', () => {
  const two = addSection(addSection(empty, newId), newId);
  const [first, second] = two.sections;
  const changed = changeSection(two, second!.sectionId, { title: { en: 'Proud', es: 'Orgullo' } });
  const moved = moveSectionUp(changed, second!.sectionId);
  expect(moved.sections.map(({ sectionId }) => sectionId)).toEqual([
    second!.sectionId,
    first!.sectionId,
  ]);
  expect(moved.sections[0]?.items).toEqual(second!.items);
  expect(moveSectionUp(moved, second!.sectionId)).toEqual(moved);
  expect(removeSection(moved, first!.sectionId).sections).toHaveLength(1);
});

test('gives a scale its places, and words none', () => {
  const [section] = addSection(empty, newId).sections;
  const itemId = section!.items[0]!.itemId;
  const scale = changeItem(section!, itemId, { kind: 'scale' });
  expect(scale.items[0]?.levels.length).toBeGreaterThan(1);
  expect(changeItem(scale, itemId, { kind: 'text' }).items[0]?.levels).toEqual([]);
  expect(removeItem(addItem(scale, newId), itemId).items).toHaveLength(1);
});

test('reads the places of a scale in both languages, line by line', () => {
  expect(levelsFrom('Not yet\nOften', 'Todavía no')).toEqual([
    { en: 'Not yet', es: 'Todavía no' },
    { en: 'Often', es: '' },
  ]);
});
