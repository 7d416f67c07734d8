import { lazy, Suspense } from 'react';
import { Bones } from '../../../ui/bones.tsx';

const PlanComments = lazy(() =>
  import('./plan-comments.tsx').then(({ PlanComments: comments }) => ({ default: comments })),
);

/** The comments below a plan; they come after the plan, which is what the reader came for. */
export function LazyPlanComments({ learnerId }: { readonly learnerId: string }) {
  return (
    <Suspense fallback={<Bones rows={2} />}>
      <PlanComments learnerId={learnerId} />
    </Suspense>
  );
}
