import { readGrade } from './read-grade.ts';

/** Something that can become a goal: a standard, or a school's own skill that no standard covers. */
export interface Standard {
  readonly id: string;
  /** Plans spread over frameworks, as those are mostly subjects. */
  readonly framework: string;
  /** As exchange writes them: 'PK', 'K', '1' … A standard without a grade becomes a goal only once there is evidence of it. */
  readonly grades: readonly string[];
  /** Rank within its framework: what stands first comes first. */
  readonly order: number;
  readonly prerequisites: readonly string[];
}

/** Neighbours of node n: `to[start[n]]` up to but without `to[start[n + 1]]`. */
export interface Edges {
  readonly start: Int32Array;
  readonly to: Int32Array;
}

/** Standards as numbers, in the order in which they come: by grade, then as in their framework. Made once, shared by all learners. */
export interface StandardGraph {
  readonly ids: readonly string[];
  readonly nodeOf: ReadonlyMap<string, number>;
  readonly framework: Int32Array;
  readonly frameworkCount: number;
  /** Lowest and highest grade of each; `ungraded` where it has none. */
  readonly gradeLow: Int8Array;
  readonly gradeHigh: Int8Array;
  /** The range of grades of all standards; `ungraded` where none has one. */
  readonly lowestGrade: number;
  readonly highestGrade: number;
  readonly before: Edges;
  readonly after: Edges;
  /** Every node after all of its prerequisites. */
  readonly topological: Int32Array;
  /** Prerequisites that were left out: unknown, of itself, or closing a circle. */
  readonly ignoredPrerequisites: number;
}

export const ungraded = -128;

/**
 * Compiles standards into a graph without circles, in O(n log n + edges). Never throws: of standards with the same id the first
 * counts; a prerequisite that is unknown or that closes a circle is ignored and counted.
 */
export function compileStandards(standards: readonly Standard[]): StandardGraph {
  const nodes = inOrder(standards);
  const nodeOf = new Map(nodes.map((node, index) => [node.id, index]));
  const listed = nodes.map((node, index) =>
    [...new Set(node.prerequisites)].flatMap((id) => {
      const found = nodeOf.get(id);
      return found === undefined || found === index ? [] : [found];
    }),
  );
  const { kept, topological } = withoutCircles(listed);
  const frameworks = new Map<string, number>();
  const framework = Int32Array.from(nodes, (node) => numberOf(frameworks, node.framework));
  return {
    ids: nodes.map((node) => node.id),
    nodeOf,
    framework,
    frameworkCount: frameworks.size,
    gradeLow: Int8Array.from(nodes, (node) => node.low),
    gradeHigh: Int8Array.from(nodes, (node) => node.high),
    lowestGrade: nodes[0]?.low ?? ungraded,
    highestGrade: nodes.reduce((highest, node) => Math.max(highest, node.high), ungraded),
    before: toEdges(kept),
    after: toEdges(turnedRound(kept)),
    topological,
    ignoredPrerequisites: count(nodes.map((node) => node.prerequisites)) - count(kept),
  };
}

interface Node extends Standard {
  readonly low: number;
  readonly high: number;
}

function inOrder(standards: readonly Standard[]): readonly Node[] {
  const first = new Map<string, Node>();
  for (const standard of standards) {
    if (!first.has(standard.id)) first.set(standard.id, { ...standard, ...gradeRange(standard) });
  }
  const place = (node: Node) => (node.low === ungraded ? Infinity : node.low);
  return [...first.values()].sort(
    (a, b) => compare(place(a), place(b)) || compare(a.order, b.order) || (a.id < b.id ? -1 : 1),
  );
}

function compare(a: number, b: number): number {
  if (a < b) return -1;
  return a > b ? 1 : 0;
}

function gradeRange({ grades }: Standard): { low: number; high: number } {
  const years = grades.flatMap((grade) => readGrade(grade) ?? []);
  if (years.length === 0) return { low: ungraded, high: ungraded };
  return { low: Math.min(...years), high: Math.max(...years) };
}

/** Depth first through the prerequisites, with a stack of its own: a chain of thousands must not overflow. */
function withoutCircles(listed: readonly (readonly number[])[]): {
  kept: readonly (readonly number[])[];
  topological: Int32Array;
} {
  const kept: number[][] = listed.map(() => []);
  const topological: number[] = [];
  const entered = new Uint8Array(listed.length);
  const left = new Uint8Array(listed.length);
  const position = new Int32Array(listed.length);
  for (let root = 0; root < listed.length; root += 1) {
    const stack = entered[root] === 1 ? [] : [root];
    entered[root] = 1;
    while (stack.length > 0) {
      const node = stack.at(-1)!;
      const next = listed[node]![position[node]!];
      if (next === undefined) {
        left[node] = 1;
        topological.push(node);
        stack.pop();
        continue;
      }
      position[node]! += 1;
      if (entered[next] === 1 && left[next] === 0) continue;
      kept[node]!.push(next);
      if (entered[next] === 0) stack.push(next);
      entered[next] = 1;
    }
  }
  return { kept, topological: Int32Array.from(topological) };
}

function turnedRound(lists: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const turned: number[][] = lists.map(() => []);
  lists.forEach((list, from) => list.forEach((to) => turned[to]!.push(from)));
  return turned;
}

function toEdges(lists: readonly (readonly number[])[]): Edges {
  const start = new Int32Array(lists.length + 1);
  lists.forEach((list, node) => {
    start[node + 1] = start[node]! + list.length;
  });
  return { start, to: Int32Array.from(lists.flat()) };
}

function numberOf(numbers: Map<string, number>, name: string): number {
  const known = numbers.get(name) ?? numbers.size;
  numbers.set(name, known);
  return known;
}

function count(lists: readonly (readonly unknown[])[]): number {
  return lists.reduce((total, list) => total + list.length, 0);
}
