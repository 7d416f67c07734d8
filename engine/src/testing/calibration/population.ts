import { gridNodes, type Grid } from '../ability/grid.ts';

/** 61 nodes on -6..6, as the published reference fits use. */
export const calibrationGrid: Grid = { lower: -6, upper: 6, count: 61 };

/** Nodes with the standard normal probabilities of the population (rectangular rule, sum 1) and their logarithms. */
export type Population = { readonly nodes: Float64Array; readonly logWeights: Float64Array };

export function normalPopulation(grid: Grid): Population {
  const nodes = gridNodes(grid);
  const total = nodes.reduce((sum, theta) => sum + Math.exp(-0.5 * theta * theta), 0);
  return { nodes, logWeights: nodes.map((theta) => -0.5 * theta * theta - Math.log(total)) };
}
