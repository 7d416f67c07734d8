import { type DayFlow, enlist } from './day-flow.ts';
import { augmentShortest } from './augment-shortest.ts';
import { centerPrices } from './center-prices.ts';
import { raisePrices } from './raise-prices.ts';

/** Prices of a day: of each offering's seat with its device, and of a device. Whole numbers, at least 0. */
export type DayPrices = { readonly offering: Int32Array; device: number };

/**
 * Solves a day exactly for `flow.gain`, starting from `prices` (all zero is a fine start) and leaving
 * optimal ones there; the arcs taken are in `flow.chosen`. Successive shortest paths on the residual
 * graph of offerings, pool and sink, with the prices as node potentials.
 * Source: Ahuja, Magnanti, Orlin (1993), Network Flows, 9.7. Exact because gains are whole numbers.
 * In a block of several days the prices are then moved to the middle of the optimal ones.
 */
export function solveDay(flow: DayFlow, prices: DayPrices): void {
  flow.potential.set(prices.offering);
  flow.potential[flow.pool] = prices.device;
  flow.potential[flow.sink] = 0;
  chooseBest(flow);
  raisePrices(flow);
  sellSeats(flow);
  flow.stale.fill(1);
  for (let node = 0; node < flow.nodes; node++)
    while (flow.excess[node]! > 0) augmentShortest(flow, node);
  if (flow.stride > 1) centerPrices(flow);
  readPrices(flow, prices);
}

/** Everybody at the best option for the prices. */
function chooseBest(flow: DayFlow): void {
  const { learners, arcStart, stride, day, arcOffering, gain, potential } = flow;
  flow.head.fill(-1);
  flow.fill.fill(0);
  for (let l = 0; l < learners; l++) {
    const end = arcStart[l * stride + day + 1]!;
    let best = -1;
    let bestNet = 0;
    for (let k = arcStart[l * stride + day]!; k < end; k++) {
      const net = gain[k]! - potential[arcOffering[k]!]!;
      if (net <= bestNet) continue;
      best = k;
      bestNet = net;
    }
    enlist(flow, l, best);
  }
}

/** Reduced costs must not be negative: a priced seat or device starts sold, a free one only as far as taken. */
function sellSeats(flow: DayFlow): void {
  const { offerings, pool, sink, fill, seats, potential, excess, needsDevice } = flow;
  let handedOut = 0;
  excess[sink] = fill[sink]! - flow.learners;
  for (let o = 0; o < offerings; o++) {
    const floor = needsDevice[o] ? potential[pool]! : 0;
    potential[o] = Math.max(potential[o]!, floor);
    const sold = potential[o]! > floor ? seats[o]! : Math.min(fill[o]!, seats[o]!);
    flow.flow[o] = sold;
    excess[o] = fill[o]! - sold;
    if (needsDevice[o]) handedOut += sold;
    else excess[sink]! += sold;
  }
  flow.flow[pool] = potential[pool]! > 0 ? flow.devices : Math.min(handedOut, flow.devices);
  excess[pool] = handedOut - flow.flow[pool];
  excess[sink]! += flow.flow[pool];
}

/** Potentials count from the sink; what nobody uses may have one below its floor. */
function readPrices(flow: DayFlow, prices: DayPrices): void {
  const base = flow.potential[flow.sink]!;
  prices.device = Math.max(flow.potential[flow.pool]! - base, 0);
  for (let o = 0; o < flow.offerings; o++) {
    const floor = flow.needsDevice[o] ? prices.device : 0;
    prices.offering[o] = Math.max(flow.potential[o]! - base, floor);
  }
}

/** What the day is worth: the sum of the gains taken. */
export function dayValue(flow: DayFlow): number {
  let value = 0;
  for (const arc of flow.chosen) if (arc >= 0) value += flow.gain[arc]!;
  return value;
}
