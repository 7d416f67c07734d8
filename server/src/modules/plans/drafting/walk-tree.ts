interface Branch {
  readonly standard_id: string;
  readonly parent_id: string | null;
}

/** The rows of trees as one reads them: each before its children, siblings in the order given. Rows below an unknown parent are tops. */
export function walkTree<Row extends Branch>(rows: readonly Row[]): readonly Row[] {
  const known = new Set(rows.map((row) => row.standard_id));
  const children = Map.groupBy(rows, (row) =>
    row.parent_id !== null && known.has(row.parent_id) ? row.parent_id : '',
  );
  const walked: Row[] = [];
  const stack = (children.get('') ?? []).toReversed();
  for (let row = stack.pop(); row !== undefined; row = stack.pop()) {
    walked.push(row);
    stack.push(...(children.get(row.standard_id) ?? []).toReversed());
  }
  return walked;
}
