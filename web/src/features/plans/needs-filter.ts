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
export function isShown(
  row: Pick<NeedsRow, 'planState' | 'stale' | 'attention'>,
  filter: Filter,
): boolean {
  if (filter === 'all') return true;
  if (filter === 'to-approve') return waitsForApproval(row);
  return shownState(row) === filter;
}

/** Whether the reader's own approval is waited for: the server says so among its reasons. */
export function waitsForApproval({ attention }: Pick<NeedsRow, 'attention'>): boolean {
  return attention.some(({ code }) => code === 'awaits-approval');
}

/** A filter as it stands in an address; everybody where it says nothing known. */
export function readFilter(text: string | undefined): Filter {
  return filters.find((filter) => filter === text) ?? 'all';
}
