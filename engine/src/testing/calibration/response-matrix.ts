import type { Answer } from '../items/item.ts';

/**
 * Answers of many persons, most cells empty: person p answered the items `items[starts[p]]` to `items[starts[p + 1] - 1]`
 * (rising positions in `itemIds`) with the scores at the same places of `scores`.
 */
export type ResponseMatrix = {
  readonly itemIds: readonly string[];
  readonly persons: number;
  readonly starts: Uint32Array;
  readonly items: Uint32Array;
  readonly scores: Uint8Array;
};

/**
 * Builds a matrix from rows, a person each, a column an item. A cell that is not a whole number from 0 to 255 (null, NaN,
 * undefined) was not given. Persons without any answer stay, and count for nothing.
 */
export function createResponseMatrix(
  itemIds: readonly string[],
  rows: readonly (readonly (Answer | undefined)[])[],
): ResponseMatrix {
  const total = rows.reduce((sum, row) => sum + row.filter(isCell).length, 0);
  const starts = new Uint32Array(rows.length + 1);
  const [items, scores] = [new Uint32Array(total), new Uint8Array(total)];
  let at = 0;
  rows.forEach((row, p) => {
    for (let i = 0; i < itemIds.length; i++) {
      const cell = row[i];
      if (!isCell(cell)) continue;
      items[at] = i;
      scores[at++] = cell;
    }
    starts[p + 1] = at;
  });
  return { itemIds, persons: rows.length, starts, items, scores };
}

function isCell(cell: Answer | undefined): cell is number {
  return Number.isInteger(cell) && cell! >= 0 && cell! <= 255;
}
