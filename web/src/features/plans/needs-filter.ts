import type { ShownState } from './plan-state-mark.tsx';
import type { NeedsRow } from './plan.ts';

export const filters = [
  'all',
  'to-approve',
  'none',
  'draft',
  'in-review',
  'active',
  'stale',
] as const;
export type Filter = (typeof filters)[number];

/** The state to show: an active plan that nobody has touched for long is stale. */
export function shownState(row: Pick<NeedsRow, 'planState' | 'stale'>): ShownState {
  return row.stale && row.planState !== 'none' ? 'stale' : row.planState;
}

/** Whether a row belongs to what the reader asked to see. */
export function isShown(row: Pick<NeedsRow, 'planState' | 'stale'>, filter: Filter): boolean {
  if (filter === 'all') return true;
  if (filter === 'to-approve') return waitsForApproval(row);
  return shownState(row) === filter;
}

export function waitsForApproval({ planState }: Pick<NeedsRow, 'planState'>): boolean {
  return planState === 'draft' || planState === 'in-review';
}

/** A filter as it stands in an address; everybody where it says nothing known. */
export function readFilter(text: string | undefined): Filter {
  return filters.find((filter) => filter === text) ?? 'all';
}
