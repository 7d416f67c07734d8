import type { SupportCode } from '@everyplan/contract';

/** What a teacher would change about what a week is drafted from. Absent: as it is. */
export interface PlanShift {
  readonly week?: string | undefined;
  readonly pace?: 'gentle' | 'steady' | 'brisk' | undefined;
  readonly minutesPerWeek?: number | undefined;
  readonly supports?:
    | { readonly add: readonly SupportCode[]; readonly remove: readonly SupportCode[] }
    | undefined;
  /** Goals to set aside, and standards to make a goal of. */
  readonly goals?:
    | { readonly setAside: readonly string[]; readonly add: readonly string[] }
    | undefined;
}
