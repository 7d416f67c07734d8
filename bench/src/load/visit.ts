import { setTimeout as pause } from 'node:timers/promises';
import type { Api } from '@everyplan/contract';
import type { Client } from '@everyplan/contract/client';
import type { Visitor } from './pick-people.ts';

export interface Taken {
  readonly route: string;
  readonly ms: number;
}

type SignedIn = Visitor & { readonly client: Client<Api> };
interface Stay {
  readonly seed: number;
  /** On the clock of `performance.now()`. */
  readonly until: number;
}

const thinkMs = 2000;

/** The class, then one learner after the other, as a teacher who plans the week does. */
export async function visitTeachersPages(visitor: SignedIn, stay: Stay): Promise<readonly Taken[]> {
  const { client, classId, learnerIds } = visitor;
  let page = 0;
  return stayOn(stay, async (clock) => {
    page += 1;
    if (page % 5 === 1)
      return clock('class page', () =>
        client('GET /api/classes/:classId/needs', { params: { classId } }),
      );
    const params = { learnerId: learnerIds[page % learnerIds.length]! };
    await Promise.all([
      clock('learner', () => client('GET /api/learners/:learnerId', { params })),
      clock('plan', () => client('GET /api/learners/:learnerId/plan', { params, query: {} })),
    ]);
  });
}

/** A learner's own week. */
export async function visitLearnersPage(visitor: SignedIn, stay: Stay): Promise<readonly Taken[]> {
  const params = { learnerId: visitor.personId };
  return stayOn(stay, (clock) =>
    clock('plan', () => visitor.client('GET /api/learners/:learnerId/plan', { params, query: {} })),
  );
}

type Clock = (route: string, ask: () => Promise<unknown>) => Promise<void>;

async function stayOn(
  { seed, until }: Stay,
  open: (clock: Clock) => Promise<void>,
): Promise<readonly Taken[]> {
  const taken: Taken[] = [];
  const random = seeded(seed);
  const clock: Clock = async (route, ask) => {
    const startedAt = performance.now();
    await ask();
    taken.push({ route, ms: performance.now() - startedAt });
  };
  for (;;) {
    await pause(-Math.log(1 - random()) * thinkMs);
    if (performance.now() > until) return taken;
    await open(clock);
  }
}

/** A small linear congruential generator: the same pauses in every run. */
function seeded(seed: number): () => number {
  let state = (seed + 1) * 2654435761;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
