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
    flow.potential[o]! += eject(flow, { members: membersOf(flow, o, []), surplus, deviceToo: 1 });
  }
  return crowded;
}

function raiseDevices(flow: DayFlow): boolean {
  const members: number[] = [];
  for (let o = 0; o < flow.offerings; o++) if (flow.needsDevice[o]) membersOf(flow, o, members);
  const surplus = members.length - flow.devices;
  if (surplus <= 0) return false;
  const rise = eject(flow, { members, surplus, deviceToo: 0 });
  flow.potential[flow.pool]! += rise;
  for (let o = 0; o < flow.offerings; o++) if (flow.needsDevice[o]) flow.potential[o]! += rise;
  return true;
}

function membersOf(flow: DayFlow, node: number, members: number[]): number[] {
  for (let l = flow.head[node]!; l >= 0; l = flow.next[l]!) members.push(l);
  return members;
}

type Crowd = {
  readonly members: readonly number[];
  readonly surplus: number;
  readonly deviceToo: 0 | 1;
};

/** Moves the `surplus` members with the least regret to their next best; returns the price that does it. */
function eject(flow: DayFlow, { members, surplus, deviceToo }: Crowd): number {
  const regrets = new Int32Array(members.length);
  const others = new Int32Array(members.length);
  for (let i = 0; i < members.length; i++) {
    const l = members[i]!;
    others[i] = nextBest(flow, l, deviceToo);
    regrets[i] = netOf(flow, flow.chosen[l]!) - netOf(flow, others[i]!);
  }
  const order = regrets.slice().sort();
  const level = order[surplus - 1]!;
  let atLevel = surplus;
  for (let i = 0; i < surplus && order[i]! < level; i++) atLevel--;
  for (let i = 0; i < members.length; i++) {
    if (regrets[i]! > level || (regrets[i] === level && atLevel-- <= 0)) continue;
    transfer(flow, members[i]!, others[i]!);
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
