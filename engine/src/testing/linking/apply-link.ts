import type { Item } from '../items/item.ts';

/** theta(old) = slope theta(new) + shift, found from `items` common items. */
export type ScaleLink = { readonly slope: number; readonly shift: number; readonly items: number };

/** The item with its parameters on the old scale: a / A, A b + B, c as it is. A 1PL item whose slope is no longer 1 becomes 2PL. */
export function applyLink(item: Item, { slope, shift }: ScaleLink): Item {
  switch (item.model) {
    case '1PL':
      return slope === 1
        ? { ...item, b: item.b + shift }
        : { id: item.id, model: '2PL', a: 1 / slope, b: slope * item.b + shift };
    case 'graded':
      return { ...item, a: item.a / slope, b: item.b.map((b) => slope * b + shift) };
    case '2PL':
    case '3PL':
      return { ...item, a: item.a / slope, b: slope * item.b + shift };
  }
}
