import type { Layout } from './layout.ts';

/** The marginal log-likelihood at a point, its gradient, and per group of parameters the information of the completed data. */
export type Evaluation = {
  readonly value: number;
  readonly gradient: Float64Array;
  readonly blocks: readonly Float64Array[];
};

/** What is maximised; undefined where the parameters make no items. */
export type Objective = (parameters: Float64Array) => Evaluation | undefined;

/** A place for the sums of an evaluation, all zero. */
export function emptyEvaluation(layout: Layout): {
  gradient: Float64Array;
  blocks: Float64Array[];
} {
  return {
    gradient: new Float64Array(layout.size),
    blocks: layout.groups.map((group) => new Float64Array(group.length ** 2)),
  };
}

/** Adds an item's own information matrix to the groups that its parameters belong to. */
export function addBlock(
  layout: Layout,
  blocks: readonly Float64Array[],
  { item, matrix }: { readonly item: number; readonly matrix: Float64Array },
): void {
  const size = layout.positions[item]!.length;
  const shared = layout.models[0] !== undefined && layout.groups.length > layout.models.length;
  const group = blocks[shared ? item + 1 : item]!;
  if (layout.models[item] !== '1PL') {
    for (let k = 0; k < matrix.length; k++) group[k]! += matrix[k]!;
    return;
  }
  blocks[0]![0]! += matrix[0]!;
  group[0]! += matrix[size + 1]!;
}
