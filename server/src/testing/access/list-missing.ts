import type { AccessRow } from '../../access-matrix.ts';

/** The routes that no row of the matrix speaks of. */
export function listMissing(
  routes: readonly string[],
  rows: readonly AccessRow[],
): readonly string[] {
  const covered = new Set<string>(rows.map(({ route }) => route));
  return routes.filter((route) => !covered.has(route));
}
