import type { Mastery } from './combine-skills.ts';
import { type MasteryWord, masteryWord, masteryWords } from './mastery-word.ts';
import type { StandardGraph } from './standard-graph.ts';

export interface StandardMastery extends Mastery {
  readonly standardId: string;
}

/** Where one learner stands on a graph. Arrays are by node. */
export interface LearnerMap {
  readonly graph: StandardGraph;
  readonly word: Uint8Array;
  /** 1 where the learner is clearly not there: tried and not yet, or never tried and something before it is missing. */
  readonly missing: Uint8Array;
  readonly masteryOf: ReadonlyMap<number, StandardMastery>;
}

const rank = (word: MasteryWord) => masteryWords.indexOf(word);
export const noEvidence = rank('no-evidence');
export const notYet = rank('not-yet');
export const likely = rank('likely');
export const secure = rank('secure');

/** Of several estimates of one standard the first with evidence counts; those of unknown standards do not. */
export function mapLearner(
  graph: StandardGraph,
  estimates: readonly StandardMastery[],
): LearnerMap {
  const word = new Uint8Array(graph.ids.length);
  const masteryOf = new Map<number, StandardMastery>();
  for (const estimate of estimates) {
    const node = graph.nodeOf.get(estimate.standardId);
    if (node === undefined || masteryOf.has(node)) continue;
    word[node] = rank(masteryWord(estimate));
    if (word[node] !== noEvidence) masteryOf.set(node, estimate);
  }
  return { graph, word, masteryOf, missing: findMissing(graph, word) };
}

function findMissing(graph: StandardGraph, word: Uint8Array): Uint8Array {
  const missing = new Uint8Array(word.length);
  for (const node of graph.topological) {
    if (word[node] === notYet) missing[node] = 1;
    if (word[node] === noEvidence && hasMissingBefore({ graph, missing }, node)) missing[node] = 1;
  }
  return missing;
}

/** Something that comes before it is clearly missing. */
export function hasMissingBefore(
  { graph, missing }: Pick<LearnerMap, 'graph' | 'missing'>,
  node: number,
): boolean {
  const { start, to } = graph.before;
  for (let edge = start[node]!; edge < start[node + 1]!; edge += 1) {
    if (missing[to[edge]!] === 1) return true;
  }
  return false;
}

/** Everything that comes before it is likely or secure. */
export function hasAllBefore({ graph, word }: LearnerMap, node: number): boolean {
  return countBefore(graph, node) === countKnownBefore({ graph, word }, node);
}

export function countBefore({ before }: StandardGraph, node: number): number {
  return before.start[node + 1]! - before.start[node]!;
}

function countKnownBefore(
  { graph, word }: Pick<LearnerMap, 'graph' | 'word'>,
  node: number,
): number {
  const { start, to } = graph.before;
  let known = 0;
  for (let edge = start[node]!; edge < start[node + 1]!; edge += 1) {
    if (word[to[edge]!]! >= likely) known += 1;
  }
  return known;
}
