/** Counts of a yes-or-no outcome in two groups. */
export type TwoByTwo = {
  readonly firstYes: number;
  readonly firstNo: number;
  readonly secondYes: number;
  readonly secondNo: number;
};

/** Checks that all counts are finite and not negative (RangeError otherwise); undefined if a group is empty. */
export function checkedCells(
  table: TwoByTwo,
): readonly [number, number, number, number] | undefined {
  const cells = [table.firstYes, table.firstNo, table.secondYes, table.secondNo] as const;
  if (!cells.every((n) => n >= 0 && n < Infinity))
    throw new RangeError('Counts must be numbers from 0 up.');
  return cells[0] + cells[1] > 0 && cells[2] + cells[3] > 0 ? cells : undefined;
}
