export type Edge = { readonly left: number; readonly right: number };

/**
 * A colour (0 to colors - 1) for each edge of a bipartite graph so that edges which share an end differ;
 * `colors` must be at least the largest degree. Edge by edge; where the two ends have no colour free in
 * common, the path of two alternating colours that starts at the right end is swapped (König 1916).
 */
export function colorEdges(
  edges: readonly Edge[],
  {
    left,
    right,
    colors,
  }: { readonly left: number; readonly right: number; readonly colors: number },
): readonly number[] {
  // at[end][color] is the edge of that colour at an end, or -1; right ends follow the left ones.
  const at = Array.from({ length: left + right }, () => Array.from({ length: colors }, () => -1));
  const color = edges.map(() => -1);
  const rightOf = (edge: number): number => left + edges[edge]!.right;
  const free = (end: number): number => {
    const found = at[end]!.indexOf(-1);
    if (found < 0) throw new RangeError(`${colors} colours are fewer than the degree of an end`);
    return found;
  };
  edges.forEach((edge, e) => {
    const start = left + edge.right;
    const a = free(edge.left);
    const b = free(start);
    if (a !== b) swapPath(start, a, b);
    paint(e, a);
  });
  return color;

  function paint(e: number, shade: number): void {
    color[e] = shade;
    at[edges[e]!.left]![shade] = e;
    at[rightOf(e)]![shade] = e;
  }

  /** Edges of the path from `start` that begins with colour a, a and b exchanged. */
  function swapPath(start: number, a: number, b: number): void {
    const path: number[] = [];
    for (let end = start, shade = a; at[end]![shade]! >= 0; shade = shade === a ? b : a) {
      const e = at[end]![shade]!;
      path.push(e);
      end = end === rightOf(e) ? edges[e]!.left : rightOf(e);
    }
    for (const e of path) {
      at[edges[e]!.left]![color[e]!] = -1;
      at[rightOf(e)]![color[e]!] = -1;
    }
    for (const e of path) paint(e, color[e] === a ? b : a);
  }
}
