import { hasMissingBefore, type LearnerMap, notYet, secure } from './learner-map.ts';

/** Grades, inclusive, that count as the learner's own. */
export interface GradeWindow {
  readonly from: number;
  readonly to: number;
}

export interface Gap {
  readonly node: number;
  /** How many standards of the window wait for it, directly or not. */
  readonly opens: number;
}

/**
 * Where the way is blocked: standards below the window that were tried and are not there, with nothing missing before them, and that
 * something in the window waits for. The one that opens most comes first.
 */
export function findGaps(map: LearnerMap, window: GradeWindow): readonly Gap[] {
  const { graph, word } = map;
  const gaps: Gap[] = [];
  for (let node = 0; node < word.length; node += 1) {
    if (word[node] !== notYet || !isBelow(map, node, window) || hasMissingBefore(map, node))
      continue;
    const opens = countOpened(map, node, window);
    if (opens > 0) gaps.push({ node, opens });
  }
  return graph.ids.length === 0 ? [] : gaps.sort((a, b) => b.opens - a.opens || a.node - b.node);
}

export function isBelow({ graph }: LearnerMap, node: number, window: GradeWindow): boolean {
  return graph.gradeHigh[node]! < window.from;
}

export function isInside({ graph }: LearnerMap, node: number, window: GradeWindow): boolean {
  return graph.gradeLow[node]! <= window.to && graph.gradeHigh[node]! >= window.from;
}

/** Follows what is missing behind the gap; what the learner has shown all the same does not wait for it. */
function countOpened(map: LearnerMap, gap: number, window: GradeWindow): number {
  const { graph, word, missing } = map;
  const seen = new Set([gap]);
  const queue = [gap];
  let opens = 0;
  for (let node = queue.pop(); node !== undefined; node = queue.pop()) {
    for (let edge = graph.after.start[node]!; edge < graph.after.start[node + 1]!; edge += 1) {
      const next = graph.after.to[edge]!;
      if (seen.has(next) || word[next] === secure) continue;
      seen.add(next);
      if (isInside(map, next, window)) opens += 1;
      if (missing[next] === 1) queue.push(next);
    }
  }
  return opens;
}
