import { pickWeighted } from '../random.ts';
import type { Random } from '../random.ts';
import type { Relation } from './cast.ts';

/** Who looks after the children, and in which of up to two homes. */
export type FamilyShape = readonly { readonly relation: Relation; readonly home: 0 | 1 }[];

/** Families of many shapes, by about how common they are. */
export function pickFamilyShape(random: Random): FamilyShape {
  return pickWeighted(random, shapes);
}

const at =
  (home: 0 | 1) =>
  (relation: Relation): FamilyShape[number] => ({ relation, home });
const here = at(0);
const there = at(1);

const shapes: readonly (readonly [FamilyShape, number])[] = [
  [[here('parent'), here('parent')], 46],
  [[here('parent')], 18],
  [[here('parent'), there('parent')], 11],
  [[here('parent'), here('step-parent'), there('parent')], 6],
  [[here('parent'), here('parent'), here('grandparent')], 6],
  [[here('parent'), here('grandparent')], 5],
  [[here('grandparent')], 2],
  [[here('grandparent'), here('grandparent')], 2],
  [[here('aunt or uncle')], 1.5],
  [[here('foster carer')], 1.5],
  [[here('adult sibling')], 1],
];
