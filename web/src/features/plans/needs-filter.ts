import type { NeedsRow } from './plan.ts';

export const filters = [
  'all',
  'to-approve',
  'none',
  'draft',
  'in-review',
  'active',
  'done',
  'set-aside',
  'stale',
] as const;
export type Filter = (typeof filters)[number];

/** Whether a row belongs to what the reader asked to see. */
export function isShown(
  row: Pick<NeedsRow, 'planState' | 'stale' | 'attention'>,
  filter: Filter,
): boolean {
  if (filter === 'all') return true;
  if (filter === 'to-approve') return waitsForApproval(row);
  // Stale stands beside a plan's state and takes nothing away from it: the overview counts the same way.
  return filter === 'stale' ? row.stale : row.planState === filter;
}

/** Whether the reader's own approval is waited for: the server says so among its reasons. */
export function waitsForApproval({ attention }: Pick<NeedsRow, 'attention'>): boolean {
  return attention.some(({ code }) => code === 'awaits-approval');
}

/** A filter as it stands in an address; everybody where it says nothing known. */
export function readFilter(text: string | undefined): Filter {
  return filters.find((filter) => filter === text) ?? 'all';
}
