import type { CalibrationModel } from './layout.ts';
import type { ResponseMatrix } from './response-matrix.ts';

/** An item that cannot be calibrated from these answers, and why. */
export type LeftOut = { readonly item: string; readonly because: string };

/** Counts of each score of an item. */
export type ScoreCounts = readonly number[];

/** How often each item got each score, up to its highest. */
export function countScores({ itemIds, items, scores }: ResponseMatrix): ScoreCounts[] {
  const counts: number[][] = itemIds.map(() => []);
  for (let k = 0; k < items.length; k++) {
    const own = counts[items[k]!]!;
    for (let score = own.length; score <= scores[k]!; score++) own.push(0);
    own[scores[k]!]!++;
  }
  return counts;
}

/** Why the item has no finite estimate under the model, or undefined when it has. */
export function findObstacle(counts: ScoreCounts, model: CalibrationModel): string | undefined {
  if (counts.length === 0) return 'Nobody answered it.';
  if (model !== 'graded' && counts.length > 2)
    return 'It has scores above 1; use the graded model.';
  if (counts.length === 1) return 'Every answer got no point.';
  const empty = counts.findIndex((count) => count === 0);
  if (empty === 0 && counts.length === 2) return 'Every answer is right.';
  if (empty >= 0) return `Nobody got the score ${empty}; join it with its neighbour.`;
  return undefined;
}

/** The matrix with only the items kept, in their order. */
export function keepItems(matrix: ResponseMatrix, kept: readonly number[]): ResponseMatrix {
  const position = new Map(kept.map((i, k) => [i, k]));
  const starts = new Uint32Array(matrix.persons + 1);
  const [items, scores]: [number[], number[]] = [[], []];
  for (let p = 0; p < matrix.persons; p++) {
    for (let k = matrix.starts[p]!; k < matrix.starts[p + 1]!; k++) {
      const i = position.get(matrix.items[k]!);
      if (i === undefined) continue;
      items.push(i);
      scores.push(matrix.scores[k]!);
    }
    starts[p + 1] = items.length;
  }
  return {
    itemIds: kept.map((i) => matrix.itemIds[i]!),
    persons: matrix.persons,
    starts,
    items: Uint32Array.from(items),
    scores: Uint8Array.from(scores),
  };
}
