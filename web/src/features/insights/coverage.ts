import type { Answer } from '../../platform/ask.ts';
import type { ShownState } from '../plans/plan-state-mark.tsx';

export type Coverage = Answer<'GET /api/coverage'>;
export type Counts = Omit<Coverage['totals'], 'learners'>;

/** The states of a plan in the order of its life, each with its place in the server's answer. */
export const states = [
  { state: 'none', key: 'none' },
  { state: 'draft', key: 'draft' },
  { state: 'in-review', key: 'inReview' },
  { state: 'active', key: 'active' },
  { state: 'stale', key: 'stale' },
] as const satisfies readonly { state: ShownState; key: keyof Counts }[];

/** Who speaks in a profile, each with the count of learners whom that voice is missing for. */
export const voices = [
  { name: 'learner', key: 'withoutLearner' },
  { name: 'family', key: 'withoutFamily' },
  { name: 'teacher', key: 'withoutTeacher' },
] as const satisfies readonly { name: string; key: keyof Coverage['totals']['voices'] }[];
