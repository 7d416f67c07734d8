import { type DayFlow, transfer } from './day-flow.ts';

const ROUNDS = 8;

/**
 * A few rounds of raising the price of each offering that too many want, of devices, and of all that is
 * full, until just the surplus prefers something else: an auction without bidding increments (Bertsekas
 * 1988), stopped early. It leaves every learner at a best option for the prices, which is what the exact
 * search starts from.
 */
export function raisePrices(flow: DayFlow): void {
  for (let round = 0; round < ROUNDS; round++) {
    const crowded = raiseOfferings(flow);
    const short = raiseDevices(flow);
    if (!crowded && !short) return;
    raiseFull(flow);
  }
}

function raiseOfferings(flow: DayFlow): boolean {
  const { offerings, fill, seats, potential, closed } = flow;
  closed.fill(0);
  let crowded = false;
  for (let o = 0; o < offerings; o++) {
    const surplus = fill[o]! - seats[o]!;
    if (surplus <= 0) continue;
    crowded = true;
    closed[o] = 1;
    potential[o]! += eject(flow, { size: collect(flow, o, 0), surplus, closed });
    closed[o] = 0;
  }
  return crowded;
}

function raiseDevices(flow: DayFlow): boolean {
  const { offerings, needsDevice, potential, pool } = flow;
  let size = 0;
  for (let o = 0; o < offerings; o++) if (needsDevice[o]) size = collect(flow, o, size);
  const surplus = size - flow.devices;
  if (surplus <= 0) return false;
  const rise = eject(flow, { size, surplus, closed: needsDevice });
  potential[pool]! += rise;
  for (let o = 0; o < offerings; o++) if (needsDevice[o]) potential[o]! += rise;
  return true;
}

/**
 * Everything full as one crowd. Where more want in than there is room in all, learners would go from one full
 * offering to the next and prices creep up until somebody would rather stay out.
 */
function raiseFull(flow: DayFlow): void {
  const { offerings, fill, seats, needsDevice, potential, pool, closed } = flow;
  const handedOut = countHandedOut(flow);
  const devicesGone = handedOut >= flow.devices;
  let surplus = devicesGone ? handedOut - flow.devices : 0;
  let size = 0;
  for (let o = 0; o < offerings; o++) {
    const counted = devicesGone && needsDevice[o] === 1;
    closed[o] = counted || fill[o]! >= seats[o]! ? 1 : 0;
    if (!closed[o]) continue;
    if (!counted) surplus += fill[o]! - seats[o]!;
    size = collect(flow, o, size);
  }
  if (surplus <= 0) return;
  const rise = eject(flow, { size, surplus, closed });
  for (let o = 0; o < offerings; o++) if (closed[o]) potential[o]! += rise;
  if (devicesGone) potential[pool]! += rise;
}

function countHandedOut({ offerings, needsDevice, fill }: DayFlow): number {
  let devices = 0;
  for (let o = 0; o < offerings; o++) if (needsDevice[o]) devices += fill[o]!;
  return devices;
}

/** Adds the learners of a node to `crowd` from `size` on; returns the new size. */
function collect({ head, next, crowd }: DayFlow, node: number, size: number): number {
  let count = size;
  for (let l = head[node]!; l >= 0; l = next[l]!) crowd[count++] = l;
  return count;
}

type Crowd = {
  readonly size: number;
  readonly surplus: number;
  /** Offerings that nobody of the crowd may go to. */
  readonly closed: Uint8Array;
};

/** Moves the `surplus` of the crowd with the least regret to their next best; returns the price that does it. */
function eject(flow: DayFlow, { size, surplus, closed }: Crowd): number {
  const { crowd, regret, rival, chosen } = flow;
  for (let i = 0; i < size; i++) {
    const l = crowd[i]!;
    rival[i] = nextBest(flow, l, closed);
    regret[i] = netOf(flow, chosen[l]!) - netOf(flow, rival[i]!);
  }
  const order = regret.slice(0, size).sort();
  const level = order[surplus - 1]!;
  let atLevel = surplus;
  for (let i = 0; i < surplus && order[i]! < level; i++) atLevel--;
  for (let i = 0; i < size; i++) {
    if (regret[i]! > level || (regret[i] === level && atLevel-- <= 0)) continue;
    transfer(flow, crowd[i]!, rival[i]!);
  }
  return level;
}

function netOf(flow: DayFlow, arc: number): number {
  return arc < 0 ? 0 : flow.gain[arc]! - flow.potential[flow.arcOffering[arc]!]!;
}

function nextBest(flow: DayFlow, learner: number, closed: Uint8Array): number {
  const { arcStart, stride, day, arcOffering, gain, potential } = flow;
  const end = arcStart[learner * stride + day + 1]!;
  let best = -1;
  let bestNet = 0;
  for (let k = arcStart[learner * stride + day]!; k < end; k++) {
    const offering = arcOffering[k]!;
    if (closed[offering]) continue;
    const net = gain[k]! - potential[offering]!;
    if (net <= bestNet) continue;
    best = k;
    bestNet = net;
  }
  return best;
}
