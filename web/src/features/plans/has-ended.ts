import type { Plan } from './plan.ts';

/** Whether a plan is done or set aside. */
export function hasEnded({ state }: Plan): boolean {
  return state === 'done' || state === 'set-aside';
}
