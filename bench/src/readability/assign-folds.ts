/**
 * A fold (0 to folds - 1) for each item, items of one group together, the largest groups dealt first and each to the
 * smallest fold, so that folds come out about equal.
 */
export function assignFolds(groups: readonly string[], folds: number): readonly number[] {
  const sizes = new Map<string, number>();
  for (const group of groups) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  const loads = Array.from({ length: folds }, () => 0);
  const foldOf = new Map<string, number>();
  for (const [group, size] of [...sizes].sort((left, right) => right[1] - left[1])) {
    const smallest = loads.indexOf(Math.min(...loads));
    foldOf.set(group, smallest);
    loads[smallest]! += size;
  }
  return groups.map((group) => foldOf.get(group)!);
}
