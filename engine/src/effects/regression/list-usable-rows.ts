import { isUsable, type Measured } from '../usable-numbers.ts';

/** The rows that have an outcome and a value in every column. */
export function listUsableRows(
  outcomes: ArrayLike<Measured>,
  columns: readonly ArrayLike<Measured>[],
): number[] {
  return Array.from(outcomes, (_, row) => row).filter(
    (row) => isUsable(outcomes[row]) && columns.every((column) => isUsable(column[row])),
  );
}
