import { type DayFlow, FAR, transfer } from './day-flow.ts';

/**
 * Sends one unit from a node that has too many to the nearest one that has too few, and lifts the
 * potentials so that every move stays at a reduced cost of at least 0 (Dijkstra with potentials).
 */
export function augmentShortest(flow: DayFlow, source: number): void {
  const { distance, frontier, potential, excess, nodes } = flow;
  distance.fill(FAR);
  distance[source] = 0;
  for (let v = 0; v < nodes; v++) frontier[v] = v;
  let ahead = nodes;
  let at = source;
  let node = source;
  while (excess[node]! >= 0) {
    frontier[at] = frontier[--ahead]!;
    frontier[ahead] = node;
    relaxSeats(flow, node);
    at = relaxMoves(flow, node, ahead);
    node = frontier[at]!;
  }
  const length = distance[node]!;
  for (let i = ahead; i < nodes; i++) {
    const reached = frontier[i]!;
    potential[reached]! += length - distance[reached]!;
  }
  pushBack(flow, source, node);
}

/**
 * Moves of a learner at `node` to another offering, or out of the block; returns where the next nearest
 * node stands among the first `ahead` of the frontier.
 */
function relaxMoves(flow: DayFlow, node: number, ahead: number): number {
  const { moveCost, distance, potential, parent, byFlow, frontier, nodes } = flow;
  if (flow.stale[node]) rebuildRow(flow, node);
  const row = node * nodes;
  const from = distance[node]! - potential[node]!;
  let nearest = -1;
  let least = FAR;
  for (let i = 0; i < ahead; i++) {
    const to = frontier[i]!;
    const cost = moveCost[row + to]!;
    if (cost !== FAR && from + cost + potential[to]! < distance[to]!) {
      distance[to] = from + cost + potential[to]!;
      parent[to] = node;
      byFlow[to] = 0;
    }
    if (distance[to]! >= least) continue;
    least = distance[to]!;
    nearest = i;
  }
  if (nearest < 0) throw new Error('no room can be reached: the flow of the day is inconsistent');
  return nearest;
}

export function rebuildRow(flow: DayFlow, node: number): void {
  const { moveCost, nodes, sink, head, next, chosen, gain, arcStart, arcOffering, stride, day } =
    flow;
  const row = node * nodes;
  moveCost.fill(FAR, row, row + nodes);
  for (let l = head[node]!; l >= 0; l = next[l]!) {
    const held = chosen[l]!;
    const holds = held < 0 ? 0 : gain[held]!;
    if (holds < moveCost[row + sink]!) moveCost[row + sink] = holds;
    const end = arcStart[l * stride + day + 1]!;
    for (let k = arcStart[l * stride + day]!; k < end; k++) {
      const cost = holds - gain[k]!;
      const cell = row + arcOffering[k]!;
      if (cost < moveCost[cell]!) moveCost[cell] = cost;
    }
  }
  flow.stale[node] = 0;
}

/** Arcs of cost 0: take a free seat or device, or give one back. */
function relaxSeats(flow: DayFlow, node: number): void {
  const { pool, sink, offerings, needsDevice, seats } = flow;
  const sold = flow.flow;
  if (node < offerings) {
    if (sold[node]! < seats[node]!) relaxFree(flow, node, needsDevice[node] ? pool : sink);
    return;
  }
  if (node === pool && sold[pool]! < flow.devices) relaxFree(flow, pool, sink);
  if (node === sink && sold[pool]! > 0) relaxFree(flow, sink, pool);
  const kind = node === pool ? 1 : 0;
  for (let o = 0; o < offerings; o++)
    if (needsDevice[o] === kind && sold[o]! > 0) relaxFree(flow, node, o);
}

function relaxFree(
  { distance, potential, parent, byFlow }: DayFlow,
  node: number,
  to: number,
): void {
  const reached = distance[node]! - potential[node]! + potential[to]!;
  if (reached >= distance[to]!) return;
  distance[to] = reached;
  parent[to] = node;
  byFlow[to] = 1;
}

/** Walks the path back from its end: a learner's list is read before another learner joins it. */
function pushBack(flow: DayFlow, source: number, target: number): void {
  const { parent, byFlow, stale, excess, sink, pool } = flow;
  excess[source]!--;
  excess[target]!++;
  for (let to = target; to !== source;) {
    const from = parent[to]!;
    if (!byFlow[to]) {
      moveCheapest(flow, from, to);
      stale[from] = 1;
      stale[to] = 1;
    } else if (from === sink || (from === pool && to !== sink)) flow.flow[to]!--;
    else flow.flow[from]!++;
    to = from;
  }
}

function moveCheapest(flow: DayFlow, from: number, to: number): void {
  const { head, next, chosen, gain, sink } = flow;
  const cost = flow.moveCost[from * flow.nodes + to]!;
  for (let l = head[from]!; l >= 0; l = next[l]!) {
    const holds = chosen[l]! < 0 ? 0 : gain[chosen[l]!]!;
    if (to === sink) {
      if (holds === cost) return transfer(flow, l, -1);
      continue;
    }
    const arc = findArc(flow, { learner: l, offering: to, gain: holds - cost });
    if (arc >= 0) return transfer(flow, l, arc);
  }
  throw new Error('a move has vanished: the flow of the day is inconsistent');
}

function findArc(
  flow: DayFlow,
  wanted: { learner: number; offering: number; gain: number },
): number {
  const { arcStart, stride, day, arcOffering, gain } = flow;
  const end = arcStart[wanted.learner * stride + day + 1]!;
  for (let k = arcStart[wanted.learner * stride + day]!; k < end; k++)
    if (arcOffering[k] === wanted.offering && gain[k] === wanted.gain) return k;
  return -1;
}
