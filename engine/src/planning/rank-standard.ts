import { because, type Because } from './because.ts';
import { type GradeWindow, isBelow, isInside } from './find-gaps.ts';
import {
  countBefore,
  hasAllBefore,
  hasMissingBefore,
  type LearnerMap,
  likely,
  noEvidence,
  secure,
} from './learner-map.ts';
import { ungraded } from './standard-graph.ts';

/** How soon a standard comes up; smaller is sooner. */
export const tiers = [
  'already-started',
  'almost-there',
  'ready-next',
  'next-in-order',
  'loose-end',
  'ahead-of-grade',
  'alongside-gap',
] as const;

export type Tier = (typeof tiers)[number];

export interface Ranking {
  readonly map: LearnerMap;
  readonly window: GradeWindow;
  /** The learner has answered nothing yet: begin where the grade begins. */
  readonly untried: boolean;
}

/** The tier of a standard for a learner; undefined where it is none of the next things. */
export function rankStandard({ map, window, untried }: Ranking, node: number): Tier | undefined {
  const { word, graph } = map;
  if (word[node] === secure) return undefined;
  const tried = word[node] !== noEvidence;
  const inside = isInside(map, node, window);
  if (hasMissingBefore(map, node)) return inside ? 'alongside-gap' : undefined;
  if (inside || (tried && graph.gradeLow[node] === ungraded)) {
    if (tried) return word[node] === likely ? 'almost-there' : 'already-started';
    const ready = untried ? beginsHere(map, node, window) : hasAllBefore(map, node);
    return ready ? 'ready-next' : 'next-in-order';
  }
  if (graph.gradeLow[node] === ungraded) return undefined;
  if (isBelow(map, node, window)) return tried && word[node]! < likely ? 'loose-end' : undefined;
  const near = graph.gradeLow[node]! <= window.to + 1;
  return near && hasAllBefore(map, node) ? 'ahead-of-grade' : undefined;
}

/** Nothing of the window itself comes before it. */
function beginsHere(map: LearnerMap, node: number, window: GradeWindow): boolean {
  const { start, to } = map.graph.before;
  for (let edge = start[node]!; edge < start[node + 1]!; edge += 1) {
    if (!isBelow(map, to[edge]!, window)) return false;
  }
  return true;
}

/** Why a standard of that tier is a goal, with the answers so far where there are any. */
export function explainGoal(
  { map, window, untried }: Ranking,
  node: number,
  tier: Tier,
): Because[] {
  if (untried) return [because('check-start', { grade: gradeText(window.from) })];
  const known = map.masteryOf.get(node);
  const soFar =
    known === undefined
      ? []
      : [
          because('so-far', {
            right: Math.round(Math.min(known.correct, known.opportunities)),
            count: known.opportunities,
          }),
        ];
  return [because(codeOf(map, node, tier), valuesOf(map, node, tier)), ...soFar];
}

function codeOf(map: LearnerMap, node: number, tier: Tier): Tier {
  // With nothing before it, nothing is "in place".
  return tier === 'ready-next' && countBefore(map.graph, node) === 0 ? 'next-in-order' : tier;
}

function valuesOf(map: LearnerMap, node: number, tier: Tier): Because['values'] {
  if (tier === 'ahead-of-grade') return { grade: gradeText(map.graph.gradeLow[node]!) };
  const before = countBefore(map.graph, node);
  return tier === 'ready-next' && before > 0 ? { count: before } : {};
}

export function gradeText(grade: number): string {
  if (grade === -1) return 'PK';
  return grade === 0 ? 'K' : String(grade);
}
