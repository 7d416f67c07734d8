import type { PlanEdit } from './plan-changes.ts';
import type { Plan } from './plan.ts';

/** Somebody changed a plan between its being read and being changed: what was seen, what stands now, and what was to be sent. */
export interface PlanConflict {
  readonly base: Plan;
  readonly newest: Plan;
  readonly mine: PlanEdit['mine'];
  /** Who made the versions in between. */
  readonly byNames: readonly string[];
  readonly decide: (decision: 'send-mine' | 'keep-theirs') => void;
}

type Listener = () => void;

const listeners = new Set<Listener>();
let open: PlanConflict | undefined;

/** Shows the conflict to whoever is changing the plan, and waits for what they decide. */
export function askAboutConflict(
  conflict: Omit<PlanConflict, 'decide'>,
): Promise<'send-mine' | 'keep-theirs'> {
  return new Promise((resolve) => {
    show({
      ...conflict,
      decide: (decision) => {
        show(undefined);
        resolve(decision);
      },
    });
  });
}

/** For useSyncExternalStore. */
export const openConflict = {
  get: () => open,
  subscribe: (listener: Listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

function show(next: PlanConflict | undefined): void {
  open = next;
  for (const listener of listeners) listener();
}
