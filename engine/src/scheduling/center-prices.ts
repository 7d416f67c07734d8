import { rebuildRow } from './augment-shortest.ts';
import { type DayFlow, FAR } from './day-flow.ts';

/** How far from the prices found another optimal price is looked for. */
const REACH = 1000;

/**
 * Moves the potentials to the middle of the optimal ones: halfway between the lowest and the highest,
 * rounded down (optimal potentials of a flow are an L-natural convex set, Murota 2003, so the middle is
 * optimal too). From the middle the next day has room to move; at an end coordinate descent sticks.
 */
export function centerPrices(flow: DayFlow): void {
  const { nodes, sink, potential } = flow;
  const slack = reducedCosts(flow);
  const up = distances(slack, { nodes, sink, stepOut: nodes, stepIn: 1 });
  const down = distances(slack, { nodes, sink, stepOut: 1, stepIn: nodes });
  for (let v = 0; v < nodes; v++) potential[v]! += Math.floor((up[v]! - down[v]!) / 2);
}

/** `slack[u * nodes + v]`: reduced cost of the residual arc from u to v, FAR where there is none. */
function reducedCosts(flow: DayFlow): Int32Array {
  const { nodes, pool, sink, offerings, needsDevice, seats, potential, moveCost } = flow;
  for (let u = 0; u < nodes; u++) if (flow.stale[u]) rebuildRow(flow, u);
  const cost = moveCost.slice();
  const open = (u: number, v: number): void => {
    cost[u * nodes + v] = Math.min(cost[u * nodes + v]!, 0);
  };
  for (let o = 0; o < offerings; o++) {
    const above = needsDevice[o] ? pool : sink;
    if (flow.flow[o]! < seats[o]!) open(o, above);
    if (flow.flow[o]! > 0) open(above, o);
  }
  if (flow.flow[pool]! < flow.devices) open(pool, sink);
  if (flow.flow[pool]! > 0) open(sink, pool);
  for (let u = 0; u < nodes; u++)
    for (let v = 0; v < nodes; v++) {
      const cell = u * nodes + v;
      if (cost[cell] !== FAR) cost[cell]! += potential[v]! - potential[u]!;
    }
  return cost;
}

type Direction = {
  readonly nodes: number;
  readonly sink: number;
  readonly stepOut: number;
  readonly stepIn: number;
};

/** Dijkstra from the sink, along or against the arcs, no farther than REACH. */
function distances(slack: Int32Array, { nodes, sink, stepOut, stepIn }: Direction): Int32Array {
  const distance = new Int32Array(nodes).fill(REACH);
  const done = new Uint8Array(nodes);
  distance[sink] = 0;
  for (;;) {
    let node = -1;
    let least = REACH;
    for (let v = 0; v < nodes; v++)
      if (!done[v] && distance[v]! < least) {
        least = distance[v]!;
        node = v;
      }
    if (node < 0) return distance;
    done[node] = 1;
    for (let v = 0; v < nodes; v++) {
      const cost = slack[v * stepOut + node * stepIn]!;
      if (cost < REACH && least + cost < distance[v]!) distance[v] = least + cost;
    }
  }
}
