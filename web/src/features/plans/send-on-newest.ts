import { ApiError } from '@everyplan/contract/client';
import { api } from '../../platform/api.ts';
import type { PlanEdit } from './plan-changes.ts';
import { askAboutConflict } from './plan-conflict.ts';
import type { Plan } from './plan.ts';

interface Sent {
  readonly plan: Plan;
  /** The version just before the change: where undo goes back to. */
  readonly before: number | undefined;
  readonly decision: 'send-mine' | 'keep-theirs';
}

/** Sends a change on top of what its author saw; where that is no longer the newest, shows both sides and does what the author decides. */
export async function sendOnNewest(edit: PlanEdit, base: Plan | undefined): Promise<Sent> {
  // A plan that is drafted for the first time has nothing to stand on.
  if (base === undefined)
    return { plan: await edit.send(noPlan), before: undefined, decision: 'send-mine' };
  for (let seen = base; ;) {
    try {
      return { plan: await edit.send(seen), before: seen.version, decision: 'send-mine' };
    } catch (error) {
      if (!(error instanceof ApiError) || error.problem.code !== 'changed-meanwhile') throw error;
    }
    const { learnerId } = base;
    const params = { learnerId };
    const { plan: newest } = await api('GET /api/learners/:learnerId/plan', { params, query: {} });
    if (newest === null) throw new Error('a plan that was changed is there');
    const byNames = await namesBetween(learnerId, seen.version);
    const decision = await askAboutConflict({ base: seen, newest, mine: edit.mine, byNames });
    if (decision === 'keep-theirs') return { plan: newest, before: newest.version, decision };
    seen = newest;
  }
}

const noPlan = { version: 0 } as Plan;

async function namesBetween(learnerId: string, version: number): Promise<readonly string[]> {
  const { versions } = await api('GET /api/learners/:learnerId/plan/versions', {
    params: { learnerId },
  });
  const later = versions.filter((each) => each.version > version);
  return [...new Set(later.flatMap(({ authorName }) => authorName ?? []))];
}
