import type { WeekModel } from './week-model.ts';

/** What a day needs of a week's model. */
export type DayArcs = Pick<
  WeekModel,
  | 'learners'
  | 'days'
  | 'offerings'
  | 'arcStart'
  | 'arcOffering'
  | 'seats'
  | 'devices'
  | 'needsDevice'
>;

/** Gain of an option that is barred. */
export const BARRED = -1_000_000_000;
/** Farther than any path: more than |BARRED| plus any sum of gains. */
export const FAR = 2_000_000_000;

/**
 * One day as a minimum-cost flow: learner -> offering -> (device pool ->) sink, and learner -> sink for
 * staying unplaced. Nodes are the offerings, then the pool, then the sink. Working memory, reused.
 */
export type DayFlow = {
  readonly learners: number;
  readonly offerings: number;
  readonly pool: number;
  readonly sink: number;
  readonly nodes: number;
  readonly arcStart: Int32Array;
  readonly stride: number;
  readonly arcOffering: Int32Array;
  /** Gain of each arc over staying unplaced, in whole units; the caller fills the day's part. */
  readonly gain: Int32Array;
  readonly needsDevice: Uint8Array;
  /** Set before each day is solved. */
  day: number;
  seats: Int32Array;
  devices: number;
  /** Arc that each learner takes, or -1. */
  readonly chosen: Int32Array;
  /** Learners at a node, as doubly linked lists; the sink's list holds the unplaced. */
  readonly head: Int32Array;
  readonly next: Int32Array;
  readonly previous: Int32Array;
  readonly fill: Int32Array;
  /** Full price (seat and device) of each offering, of a device, and of the sink. */
  readonly potential: Int32Array;
  /** Units that leave an offering or the pool towards the sink, and what is left over at each node. */
  readonly flow: Int32Array;
  readonly excess: Int32Array;
  /** Cheapest move of one learner from node to node, row by row; a stale row is rebuilt when needed. */
  readonly moveCost: Int32Array;
  readonly stale: Uint8Array;
  readonly distance: Int32Array;
  readonly parent: Int32Array;
  readonly byFlow: Uint8Array;
  /** Nodes that the search has not reached, then those it has. */
  readonly frontier: Int32Array;
  /** A crowd that has to shrink: its learners, what each would lose by leaving, and for which arc. */
  readonly crowd: Int32Array;
  readonly regret: Int32Array;
  readonly rival: Int32Array;
  /** Offerings that a crowd may not go to. */
  readonly closed: Uint8Array;
};

export function createDayFlow(model: DayArcs): DayFlow {
  const { learners, offerings } = model;
  const nodes = offerings + 2;
  return {
    learners,
    offerings,
    pool: offerings,
    sink: offerings + 1,
    nodes,
    arcStart: model.arcStart,
    stride: model.days,
    arcOffering: model.arcOffering,
    gain: new Int32Array(model.arcOffering.length),
    needsDevice: model.needsDevice,
    day: 0,
    seats: model.seats.subarray(0, offerings),
    devices: model.devices[0] ?? 0,
    chosen: new Int32Array(learners),
    head: new Int32Array(nodes),
    next: new Int32Array(learners),
    previous: new Int32Array(learners),
    fill: new Int32Array(nodes),
    potential: new Int32Array(nodes),
    flow: new Int32Array(nodes),
    excess: new Int32Array(nodes),
    moveCost: new Int32Array(nodes * nodes),
    stale: new Uint8Array(nodes),
    distance: new Int32Array(nodes),
    parent: new Int32Array(nodes),
    byFlow: new Uint8Array(nodes),
    frontier: new Int32Array(nodes),
    crowd: new Int32Array(learners),
    regret: new Int32Array(learners),
    rival: new Int32Array(learners),
    closed: new Uint8Array(offerings),
  };
}

/** Moves a learner to another arc (-1: unplaced) and keeps the lists. */
export function transfer(flow: DayFlow, learner: number, arc: number): void {
  const { chosen, head, next, previous, fill, arcOffering, sink } = flow;
  const from = chosen[learner]! < 0 ? sink : arcOffering[chosen[learner]!]!;
  const before = previous[learner]!;
  const after = next[learner]!;
  if (before >= 0) next[before] = after;
  else head[from] = after;
  if (after >= 0) previous[after] = before;
  fill[from]!--;
  enlist(flow, learner, arc);
}

export function enlist(flow: DayFlow, learner: number, arc: number): void {
  const { chosen, head, next, previous, fill, arcOffering, sink } = flow;
  const to = arc < 0 ? sink : arcOffering[arc]!;
  const first = head[to]!;
  chosen[learner] = arc;
  next[learner] = first;
  previous[learner] = -1;
  if (first >= 0) previous[first] = learner;
  head[to] = learner;
  fill[to]!++;
}
