import type { Api, RequestOf, ResponseOf } from '@everyplan/contract';
import { weekAfter } from './week-after.ts';

type Body = RequestOf<Api['POST /api/learners/:learnerId/plan/what-if']>['body'];
export type WeekSupport =
  | 'short-tasks'
  | 'movement-breaks'
  | 'read-aloud'
  | 'answer-aloud'
  | 'no-screen';

/** What a change starts from. */
export type Basis = ResponseOf<Api['POST /api/learners/:learnerId/plan/what-if']>['basis'];

/** What a teacher tries; absent is as it is. */
export interface Shift {
  readonly week?: 'this' | 'next';
  readonly pace?: NonNullable<Body['pace']>;
  readonly minutesPerWeek?: number;
  readonly add?: readonly WeekSupport[];
  readonly remove?: readonly WeekSupport[];
  readonly setAside?: readonly string[];
  readonly standards?: readonly { readonly standardId: string; readonly title: string }[];
  readonly reason?: string;
}

export function toBody(shift: Shift, { thisWeek }: { readonly thisWeek: string }): Body {
  const { pace, minutesPerWeek, add = [], remove = [], setAside = [], standards = [] } = shift;
  return {
    ...(shift.week === 'next' && { week: weekAfter(thisWeek) }),
    ...(pace !== undefined && { pace }),
    ...(minutesPerWeek !== undefined && { minutesPerWeek }),
    ...(add.length + remove.length > 0 && { supports: { add: [...add], remove: [...remove] } }),
    ...(setAside.length + standards.length > 0 && {
      goals: { setAside: [...setAside], add: standards.map(({ standardId }) => standardId) },
    }),
  };
}

/** What takes a change back, from what it had started from. */
export function toReturn({ add = [], remove = [], ...shift }: Shift, basis: Basis) {
  return {
    ...(shift.pace !== undefined && { pace: basis.pace }),
    ...(shift.minutesPerWeek !== undefined && { minutesPerWeek: basis.minutesPerWeek }),
    ...(add.length + remove.length > 0 && {
      supports: {
        add: remove.filter((code) => basis.supports.includes(code)),
        remove: add.filter((code) => !basis.supports.includes(code)),
      },
    }),
  };
}

/** The week alone is no change. */
export function isNothing(shift: Shift): boolean {
  const { week: _, ...change } = toBody(shift, { thisWeek: '2000-01-03' });
  return Object.keys(change).length === 0;
}

/** A goal is set aside with a reason. */
export function needsReason({ setAside = [], reason = '' }: Shift): boolean {
  return setAside.length > 0 && reason.trim() === '';
}
