import type { DiversityProblem } from './diversity-state.ts';
import type { RandomStream } from './seeded-random.ts';

const NOWHERE = -1;

/**
 * A grouping that has whole groups of both: in turn the most diverse group that is left of one and of the other, without those who have
 * a place already; the rest come to the group that they are furthest from on average. The greedy partition crossover of Galinier and Hao
 * 1999 (J. Combinatorial Optimization 3), there for colourings. Sizes stay inside their limits.
 */
export function crossGroupings(
  problem: DiversityProblem,
  parents: readonly [Int32Array, Int32Array],
  random: RandomStream,
): Int32Array {
  const { learners, sizes } = problem;
  const child = new Int32Array(learners).fill(NOWHERE);
  const size = new Int32Array(sizes.length);
  const open = new Set(sizes.keys());
  let spare = learners - sizes.reduce((sum, { least }) => sum + least, 0);
  const unused = parents.map(() => new Set(sizes.keys()));
  for (let turn = random() & 1; open.size > 0; turn ^= 1) {
    const parent = parents[turn]!;
    const sums = sumsLeft(problem, parent, child);
    const from = [...unused[turn]!].reduce((best, g) => (sums[g]! > sums[best]! ? g : best));
    unused[turn]!.delete(from);
    const to = likeGroup(problem, open, from);
    open.delete(to);
    for (let i = 0; i < learners; i++) {
      if (parent[i] !== from || child[i] !== NOWHERE || size[to]! >= sizes[to]!.most) continue;
      // Whoever is above a group's least must not be missing in another.
      if (size[to]! >= sizes[to]!.least && spare-- <= 0) break;
      child[i] = to;
      size[to]!++;
    }
  }
  placeRest(problem, child, size);
  return child;
}

/** Of each group of the parent: sum of the distances of those who have no place yet. */
function sumsLeft(
  { learners: n, sizes, distance }: DiversityProblem,
  parent: Int32Array,
  child: Int32Array,
): Float64Array {
  const sums = new Float64Array(sizes.length);
  for (let i = 0; i < n; i++) {
    if (child[i] !== NOWHERE) continue;
    for (let j = 0; j < i; j++)
      if (parent[j] === parent[i] && child[j] === NOWHERE)
        sums[parent[i]!]! += distance[i * n + j]!;
  }
  return sums;
}

/** The same group where it is open, else one with the same limits, else any. */
function likeGroup({ sizes }: DiversityProblem, open: ReadonlySet<number>, g: number): number {
  if (open.has(g)) return g;
  const { least, most } = sizes[g]!;
  const groups = [...open];
  return groups.find((to) => sizes[to]!.least === least && sizes[to]!.most === most) ?? groups[0]!;
}

/** Groups below their least come first, so that nobody is missing there at the end. */
function placeRest(
  { learners: n, sizes, distance }: DiversityProblem,
  child: Int32Array,
  size: Int32Array,
): void {
  const sums = new Float64Array(sizes.length);
  for (let i = 0; i < n; i++) {
    if (child[i] !== NOWHERE) continue;
    sums.fill(0);
    for (let j = 0; j < n; j++) if (child[j] !== NOWHERE) sums[child[j]!]! += distance[i * n + j]!;
    const to = furthest(sums, size, roomIn(sizes, size));
    child[i] = to;
    size[to]!++;
  }
}

function roomIn(sizes: DiversityProblem['sizes'], size: Int32Array): readonly number[] {
  const groups = [...sizes.keys()];
  const short = groups.filter((g) => size[g]! < sizes[g]!.least);
  return short.length > 0 ? short : groups.filter((g) => size[g]! < sizes[g]!.most);
}

function furthest(sums: Float64Array, size: Int32Array, groups: readonly number[]): number {
  const mean = (g: number): number => sums[g]! / Math.max(1, size[g]!);
  return groups.reduce((best, g) => (mean(g) > mean(best) ? g : best));
}
