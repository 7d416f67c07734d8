import { writeLogPrior } from '../ability/posterior.ts';
import type { NormalPrior } from '../ability/prior.ts';
import type { ItemPool } from './pool.ts';
import type { GivenItem, TestSession } from './session.ts';

/**
 * What follows from a session's answers and is too large to store in it. `logs`: log-posterior over the pool's nodes up to a
 * constant; unanswered items tell nothing. `weights`: the posterior itself. `blocked`: a mark for each item that must not be
 * given now, because it was given, is an enemy of one that was, or is withheld.
 */
export type Trace = {
  readonly logs: Float64Array;
  readonly weights: Float64Array;
  readonly blocked: Uint8Array;
};

/** What a trace follows from. */
export type TraceSource = Pick<TestSession, 'prior' | 'withheld' | 'given'>;

/** An item with its answer, null where there was none. */
export type Answered = Pick<GivenItem, 'choice' | 'answer'>;

type Slot = Trace & { source: TraceSource | undefined };

// One trace a pool, of the session answered last, written over by the next: nothing is allocated while a test goes on.
// A session that comes back after others is traced anew, by the same additions in the same order.
const slots = new WeakMap<ItemPool, Slot>();

/** The trace of a session after one more answer, valid until the next call for this pool. */
export function traceSession(pool: ItemPool, source: TraceSource, answered?: Answered): Trace {
  const slot = slots.get(pool) ?? createSlot(pool);
  if (!follows(slot.source, source)) {
    begin(pool, slot, source);
    for (const one of source.given) extend(pool, slot, one);
  }
  if (answered) extend(pool, slot, answered);
  slot.source = undefined;
  return slot;
}

/** Says what the pool's trace now follows from, so that this session's next step can build on it. */
export function keepTrace(pool: ItemPool, source: TraceSource): void {
  slots.get(pool)!.source = source;
}

/** The item's place in the pool; throws RangeError when the pool does not have it. */
export function findPosition(pool: ItemPool, item: string): number {
  const i = pool.positions.get(item);
  if (i === undefined)
    throw new RangeError(`The pool has no item ${item}, which the session names.`);
  return i;
}

function follows(known: TraceSource | undefined, source: TraceSource): boolean {
  return (
    known?.given === source.given &&
    known.prior === source.prior &&
    known.withheld === source.withheld
  );
}

function createSlot(pool: ItemPool): Slot {
  const slot: Slot = {
    logs: new Float64Array(pool.nodes.length),
    weights: new Float64Array(pool.nodes.length),
    blocked: new Uint8Array(pool.items.length),
    source: undefined,
  };
  slots.set(pool, slot);
  return slot;
}

type Beginning = { readonly prior: NormalPrior; readonly withheld: readonly string[] };

function begin(pool: ItemPool, { logs, blocked }: Trace, { prior, withheld }: Beginning): void {
  blocked.fill(0);
  for (const id of withheld) {
    const i = pool.positions.get(id);
    if (i !== undefined) blocked[i] = 1;
  }
  writeLogPrior(logs, pool.nodes, prior);
}

function extend(pool: ItemPool, { logs, blocked }: Trace, { choice, answer }: Answered): void {
  const i = findPosition(pool, choice.item);
  blocked[i] = 1;
  for (const enemy of pool.enemies[i]!) blocked[enemy] = 1;
  if (answer === null) return;
  const table = pool.logTables[i]![answer]!;
  for (let q = 0; q < logs.length; q++) logs[q]! += table[q]!;
}
