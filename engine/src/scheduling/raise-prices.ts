import { type DayFlow, FAR, transfer } from './day-flow.ts';

const ROUNDS = 20;

/**
 * A few rounds of raising the price of each offering that too many want, then of devices, until just the
 * surplus prefers something else: an auction without bidding increments (Bertsekas 1988), stopped early.
 * It leaves every learner at a best option for the prices, which is what the exact search starts from.
 */
export function raisePrices(flow: DayFlow): void {
  for (let round = 0; round < ROUNDS; round++) {
    const crowded = raiseOfferings(flow);
    const short = raiseDevices(flow);
    if (!crowded && !short) return;
  }
}

function raiseOfferings(flow: DayFlow): boolean {
  let crowded = false;
  for (let o = 0; o < flow.offerings; o++) {
    const surplus = flow.fill[o]! - flow.seats[o]!;
    if (surplus <= 0) continue;
    crowded = true;
    const size = collect(flow, o, 0);
    flow.potential[o]! += eject(flow, { size, surplus, deviceToo: 1 });
  }
  return crowded;
}

function raiseDevices(flow: DayFlow): boolean {
  let size = 0;
  for (let o = 0; o < flow.offerings; o++) if (flow.needsDevice[o]) size = collect(flow, o, size);
  const surplus = size - flow.devices;
  if (surplus <= 0) return false;
  const rise = eject(flow, { size, surplus, deviceToo: 0 });
  flow.potential[flow.pool]! += rise;
  for (let o = 0; o < flow.offerings; o++) if (flow.needsDevice[o]) flow.potential[o]! += rise;
  return true;
}

/** Adds the learners of a node to `crowd` from `size` on; returns the new size. */
function collect({ head, next, crowd }: DayFlow, node: number, size: number): number {
  let count = size;
  for (let l = head[node]!; l >= 0; l = next[l]!) crowd[count++] = l;
  return count;
}

type Crowd = { readonly size: number; readonly surplus: number; readonly deviceToo: 0 | 1 };

/** Moves the `surplus` of the crowd with the least regret to their next best; returns the price that does it. */
function eject(flow: DayFlow, { size, surplus, deviceToo }: Crowd): number {
  const { crowd, regret, rival, chosen } = flow;
  for (let i = 0; i < size; i++) {
    const l = crowd[i]!;
    rival[i] = nextBest(flow, l, deviceToo);
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

function nextBest(flow: DayFlow, learner: number, deviceToo: 0 | 1): number {
  const { arcStart, stride, day, arcOffering, gain, potential, needsDevice, chosen } = flow;
  const held = chosen[learner]!;
  const end = arcStart[learner * stride + day + 1]!;
  let best = -1;
  let bestNet = held < 0 ? -FAR : 0;
  for (let k = arcStart[learner * stride + day]!; k < end; k++) {
    const offering = arcOffering[k]!;
    if (k === held || needsDevice[offering]! > deviceToo) continue;
    const net = gain[k]! - potential[offering]!;
    if (net <= bestNet) continue;
    best = k;
    bestNet = net;
  }
  return best;
}
