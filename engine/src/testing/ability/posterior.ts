import { countCategories, isScore, type Answer, type Item } from '../items/item.ts';
import { responseTerms } from '../items/response-terms.ts';
import { gridNodes, type Grid } from './grid.ts';
import { checkPrior, type NormalPrior } from './prior.ts';

/** A distribution over abilities: `weights` sum to 1 and hold the trapezoid rule's half weights at the two ends. */
export type Posterior = { readonly nodes: Float64Array; readonly weights: Float64Array };

/** Items and answers, place by place; an answer that the item cannot give counts as not given. */
export type Scored = { readonly items: readonly Item[]; readonly answers: readonly Answer[] };

/** The distribution of ability after the answers, from a normal prior, by the trapezoid rule on the grid. */
export function posterior(scored: Scored & { prior: NormalPrior; grid: Grid }): Posterior {
  const nodes = gridNodes(scored.grid);
  const logs = writeLogPrior(new Float64Array(nodes.length), nodes, checkPrior(scored.prior));
  scored.items.forEach((item, i) => {
    const answer = scored.answers[i];
    if (isScore(item, answer)) addAnswer(logs, nodes, { item, answer });
  });
  return { nodes, weights: normalise(logs, logs) };
}

/** Mean and standard deviation of a posterior: the EAP estimate and its standard error (Bock and Mislevy 1982). */
export function moments({ nodes, weights }: Posterior): { mean: number; sd: number } {
  let mean = 0;
  for (let q = 0; q < nodes.length; q++) mean += nodes[q]! * weights[q]!;
  let variance = 0;
  for (let q = 0; q < nodes.length; q++) variance += (nodes[q]! - mean) ** 2 * weights[q]!;
  return { mean, sd: Math.sqrt(variance) };
}

/** Writes the logarithms of prior density times trapezoid weight, up to a constant, into `logs`. */
export function writeLogPrior(
  logs: Float64Array,
  nodes: Float64Array,
  { mean, sd }: NormalPrior,
): Float64Array {
  for (let q = 0; q < nodes.length; q++) logs[q] = -0.5 * ((nodes[q]! - mean) / sd) ** 2;
  logs[0]! -= Math.LN2;
  logs[nodes.length - 1]! -= Math.LN2;
  return logs;
}

/** Log-probabilities of each score at each node: [score][node]. */
export function logProbabilityTable(item: Item, nodes: Float64Array): Float64Array[] {
  return Array.from({ length: countCategories(item) }, (_, score) =>
    nodes.map((theta) => responseTerms(item, theta, score).logProbability),
  );
}

/** Writes exp of the logs, divided by their sum, into `weights`. */
export function normalise(logs: Float64Array, weights: Float64Array): Float64Array {
  let highest = -Infinity;
  for (let q = 0; q < logs.length; q++) if (logs[q]! > highest) highest = logs[q]!;
  let sum = 0;
  for (let q = 0; q < logs.length; q++) sum += weights[q] = Math.exp(logs[q]! - highest);
  for (let q = 0; q < logs.length; q++) weights[q]! /= sum;
  return weights;
}

function addAnswer(
  logs: Float64Array,
  nodes: Float64Array,
  given: { item: Item; answer: number },
): void {
  for (let q = 0; q < logs.length; q++)
    logs[q]! += responseTerms(given.item, nodes[q]!, given.answer).logProbability;
}
