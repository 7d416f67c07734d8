/** Row numbers of each label, in the order in which labels first appear. */
export function groupRows(labels: readonly (string | number)[]): number[][] {
  const groups = new Map<string | number, number[]>();
  labels.forEach((label, row) => {
    const group = groups.get(label);
    if (group) group.push(row);
    else groups.set(label, [row]);
  });
  return [...groups.values()];
}
