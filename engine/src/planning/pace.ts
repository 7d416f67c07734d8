export type Pace = 'gentle' | 'steady' | 'brisk';

export interface PaceRule {
  /** Open goals at a time. */
  readonly goals: number;
  /** Of those, at most so many below the grade. */
  readonly gaps: number;
  /** Years above the grade that count as near. */
  readonly reach: number;
  /** Steps in a week. */
  readonly steps: number;
  /** A step longer than this many minutes is chosen only for want of a shorter one. */
  readonly comfortMinutes: number;
}

/** Working memory holds about four things at once (Cowan 2001): no pace asks for more goals than that. */
export const paceRules: Readonly<Record<Pace, PaceRule>> = {
  gentle: { goals: 2, gaps: 1, reach: 0, steps: 4, comfortMinutes: 15 },
  steady: { goals: 3, gaps: 1, reach: 0, steps: 6, comfortMinutes: 30 },
  brisk: { goals: 4, gaps: 2, reach: 1, steps: 8, comfortMinutes: 45 },
};
