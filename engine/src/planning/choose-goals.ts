import { because, type Because } from './because.ts';
import { findGaps, type Gap, type GradeWindow } from './find-gaps.ts';
import { hasMissingBefore, type LearnerMap, secure } from './learner-map.ts';
import type { PaceRule } from './pace.ts';
import { explainGoal, type Ranking, rankStandard, type Tier, tiers } from './rank-standard.ts';

/** A goal that the plan has. */
export interface ExistingGoal {
  readonly goalId: string;
  /** undefined: in somebody's own words, towards no standard. */
  readonly standardId: string | undefined;
  readonly state: 'open' | 'reached' | 'set-aside';
  /** A person wrote or changed it: the draft leaves it alone. */
  readonly edited: boolean;
}

/** An open goal of the draft: one of the plan's (with its goalId) or a new one. */
export interface DraftGoal {
  readonly goalId: string | undefined;
  readonly standardId: string | undefined;
  /** Empty for a goal that a person edited: the reason is theirs. */
  readonly because: readonly Because[];
}

/** A standard that could be a goal and is not, and why: it waits for another, or it comes after these. */
export interface LeftOut {
  readonly standardId: string;
  readonly waitsFor: string | undefined;
}

export interface GoalChoice {
  /** Those that a person edited, then the draft's own. */
  readonly goals: readonly DraftGoal[];
  /** Open goals of the draft's own that are secure by now. */
  readonly reached: readonly { readonly goalId: string; readonly because: readonly Because[] }[];
  /** Open goals of the draft's own that give way. */
  readonly dropped: readonly string[];
  readonly leftOut: readonly LeftOut[];
}

const mostLeftOut = 3;

/** Chooses what to work at now. docs/engine/planning.md has the rules and where they come from. */
export function chooseGoals(given: {
  readonly map: LearnerMap;
  readonly window: GradeWindow;
  readonly rule: PaceRule;
  readonly existing: readonly ExistingGoal[];
}): GoalChoice {
  const { map, window, rule } = given;
  const ranking = { map, window, untried: map.masteryOf.size === 0 };
  const { own, going, reached, taken } = sortExisting(map, given.existing);
  const slots = Math.max(0, rule.goals - own.length);
  const open = (node: number) => !taken.has(node);
  const gaps = pickGaps(
    findGaps(map, window).filter((gap) => open(gap.node)),
    going,
  ).slice(0, Math.min(rule.gaps, slots));
  const chosen = new Map(
    gaps.map((gap) => [gap.node, explainGap(ranking, gap)] as [number, readonly Because[]]),
  );
  const ownNodes = new Set(
    own.flatMap((goal) => map.graph.nodeOf.get(goal.standardId ?? '') ?? []),
  );
  const isGoal = (node: number) => chosen.has(node) || ownNodes.has(node);
  for (const node of going.keys()) {
    if (chosen.size < slots && !chosen.has(node) && isReachable(map, node, isGoal))
      chosen.set(node, explainGoing(ranking, node));
  }
  const waiting = fillSlots(ranking, { chosen, slots, taken, isGoal });
  const kept = new Set([...chosen.keys()].map((node) => going.get(node)?.goalId));
  return {
    goals: [
      ...own,
      ...[...chosen].map(([node, reasons]) => toGoal(map, going.get(node), node, reasons)),
    ],
    reached,
    dropped: given.existing
      .filter((goal) => isDraftOpen(goal) && !kept.has(goal.goalId))
      .map((goal) => goal.goalId)
      .filter((id) => !reached.some((goal) => goal.goalId === id)),
    leftOut: listLeftOut(ranking, chosen, waiting, taken),
  };
}

function isDraftOpen(goal: ExistingGoal): boolean {
  return goal.state === 'open' && !goal.edited;
}

interface Existing {
  readonly own: readonly DraftGoal[];
  /** The draft's own open goals that are still to be reached, by node, in their order. */
  readonly going: ReadonlyMap<number, ExistingGoal>;
  readonly reached: GoalChoice['reached'];
  /** What a person has decided about, whichever way. */
  readonly taken: ReadonlySet<number>;
}

function sortExisting(map: LearnerMap, existing: readonly ExistingGoal[]): Existing {
  const nodeOf = (goal: ExistingGoal) => map.graph.nodeOf.get(goal.standardId ?? '');
  const taken = new Set(
    existing.filter((goal) => goal.edited).flatMap((goal) => nodeOf(goal) ?? []),
  );
  const going = new Map<number, ExistingGoal>();
  const reached: { goalId: string; because: readonly Because[] }[] = [];
  for (const goal of existing.filter(isDraftOpen)) {
    const node = nodeOf(goal);
    if (node === undefined || taken.has(node)) continue;
    if (map.word[node] === secure)
      reached.push({ goalId: goal.goalId, because: [because('secure-now')] });
    else if (!going.has(node)) going.set(node, goal);
  }
  const own = existing
    .filter((goal) => goal.edited && goal.state === 'open')
    .map(({ goalId, standardId }) => ({ goalId, standardId, because: [] }));
  return { own, going, reached, taken };
}

/** A gap that is being worked at stays first: changing horses in midstream helps nobody. */
function pickGaps(gaps: readonly Gap[], going: ReadonlyMap<number, ExistingGoal>): readonly Gap[] {
  return [
    ...gaps.filter((gap) => going.has(gap.node)),
    ...gaps.filter((gap) => !going.has(gap.node)),
  ];
}

function explainGap(ranking: Ranking, gap: Gap): readonly Because[] {
  const soFar = explainGoal(ranking, gap.node, 'loose-end').slice(1);
  return [because('gap-first', { count: gap.opens }), ...soFar];
}

function explainGoing(ranking: Ranking, node: number): readonly Because[] {
  return explainGoal(ranking, node, rankStandard(ranking, node) ?? 'already-started');
}

/** Nothing before it is missing, or each thing that is leads down to a goal that is chosen. */
function isReachable(map: LearnerMap, node: number, isGoal: (node: number) => boolean): boolean {
  return missingBefore(map, node).every((before) => leadsToGoal(map, before, isGoal));
}

function leadsToGoal(map: LearnerMap, from: number, isGoal: (node: number) => boolean): boolean {
  const seen = new Set([from]);
  const stack = [from];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (isGoal(node)) return true;
    for (const before of missingBefore(map, node)) {
      if (!seen.has(before)) stack.push(before);
      seen.add(before);
    }
  }
  return false;
}

function missingBefore({ graph, missing }: LearnerMap, node: number): readonly number[] {
  const { start, to } = graph.before;
  const found: number[] = [];
  for (let edge = start[node]!; edge < start[node + 1]!; edge += 1) {
    if (missing[to[edge]!] === 1) found.push(to[edge]!);
  }
  return found;
}

interface Candidate {
  readonly node: number;
  readonly tier: Tier;
  /** tier, then the order in which things come. */
  readonly place: number;
}

/** Fills the free slots, framework by framework in turn; returns what was not taken, soonest first. */
function fillSlots(
  ranking: Ranking,
  given: {
    readonly chosen: Map<number, readonly Because[]>;
    readonly slots: number;
    readonly taken: ReadonlySet<number>;
    readonly isGoal: (node: number) => boolean;
  },
): readonly number[] {
  const { map } = ranking;
  const { chosen, slots, taken, isGoal } = given;
  const candidates = listCandidates(ranking, taken).filter(({ node }) => !chosen.has(node));
  const used = countFrameworks(map, [...taken, ...chosen.keys()]);
  while (chosen.size < slots) {
    const best = pickBest(
      candidates.filter(
        ({ node, tier }) =>
          !chosen.has(node) && (tier !== 'alongside-gap' || isReachable(map, node, isGoal)),
      ),
      (node) => used[map.graph.framework[node]!]!,
    );
    if (best === undefined) break;
    chosen.set(best.node, explainGoal(ranking, best.node, best.tier));
    used[map.graph.framework[best.node]!]! += 1;
  }
  return candidates
    .filter(({ node, tier }) => !chosen.has(node) && tier !== 'alongside-gap')
    .sort((a, b) => a.place - b.place)
    .map(({ node }) => node);
}

function listCandidates(ranking: Ranking, taken: ReadonlySet<number>): readonly Candidate[] {
  const { ids } = ranking.map.graph;
  const candidates: Candidate[] = [];
  for (let node = 0; node < ids.length; node += 1) {
    const tier = taken.has(node) ? undefined : rankStandard(ranking, node);
    if (tier !== undefined)
      candidates.push({ node, tier, place: tiers.indexOf(tier) * ids.length + node });
  }
  return candidates;
}

/** Goals so far in each framework. One that the learner has met comes before one that nobody has opened yet. */
function countFrameworks(map: LearnerMap, nodes: readonly number[]): Int32Array {
  const { framework, frameworkCount, ids } = map.graph;
  const used = new Int32Array(frameworkCount);
  if (map.masteryOf.size > 0) used.fill(ids.length);
  for (const node of map.masteryOf.keys()) used[framework[node]!] = 0;
  for (const node of nodes) used[framework[node]!]! += 1;
  return used;
}

function pickBest(
  candidates: readonly Candidate[],
  usedBy: (node: number) => number,
): Candidate | undefined {
  let best: Candidate | undefined;
  let bestUsed = Infinity;
  for (const candidate of candidates) {
    const used = usedBy(candidate.node);
    if (
      best !== undefined &&
      (used > bestUsed || (used === bestUsed && candidate.place >= best.place))
    )
      continue;
    best = candidate;
    bestUsed = used;
  }
  return best;
}

function toGoal(
  map: LearnerMap,
  goal: ExistingGoal | undefined,
  node: number,
  reasons: readonly Because[],
): DraftGoal {
  return { goalId: goal?.goalId, standardId: map.graph.ids[node]!, because: reasons };
}

/** What a teacher may ask about: first what waits for something that is missing, then what would come next. */
function listLeftOut(
  ranking: Ranking,
  chosen: ReadonlyMap<number, unknown>,
  waiting: readonly number[],
  taken: ReadonlySet<number>,
): readonly LeftOut[] {
  const { map } = ranking;
  const { ids } = map.graph;
  const blocked: LeftOut[] = [];
  for (let node = 0; node < ids.length && blocked.length < mostLeftOut - 1; node += 1) {
    if (chosen.has(node) || taken.has(node)) continue;
    if (!hasMissingBefore(map, node) || rankStandard(ranking, node) !== 'alongside-gap') continue;
    blocked.push({ standardId: ids[node]!, waitsFor: ids[missingBefore(map, node)[0]!] });
  }
  const later = waiting.map((node) => ({ standardId: ids[node]!, waitsFor: undefined }));
  return [...blocked, ...later].slice(0, mostLeftOut);
}
