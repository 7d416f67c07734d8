import { lazy, Suspense, useSyncExternalStore } from 'react';
import { openConflict } from './plan-conflict.ts';

const ConflictSheet = lazy(() =>
  import('./conflict-sheet.tsx').then((module) => ({ default: module.ConflictSheet })),
);

/** Shows a conflict over a plan wherever it arises; nothing of it is loaded before there is one. */
export function PlanConflicts() {
  const conflict = useSyncExternalStore(openConflict.subscribe, openConflict.get);
  if (conflict === undefined) return null;
  return (
    <Suspense>
      <ConflictSheet conflict={conflict} />
    </Suspense>
  );
}
