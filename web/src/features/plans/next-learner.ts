import { waitsForApproval } from './needs-filter.ts';
import type { NeedsRow } from './plan.ts';

type Row = Pick<NeedsRow, 'learnerId' | 'attention'>;

/** Whom to look at after a learner: the next below whose plan waits for an approval, going round, never the same. */
export function nextLearner<R extends Row>(rows: readonly R[], learnerId: string): R | undefined {
  const here = rows.findIndex((row) => row.learnerId === learnerId);
  const others = [...rows.slice(here + 1), ...rows.slice(0, Math.max(here, 0))];
  return others.find(waitsForApproval);
}
