/** A reason as data: the caller renders it as a sentence in the reader's language. docs/engine/planning.md lists the codes. */
export interface Because {
  readonly code: PlanningCode;
  readonly values: Readonly<Record<string, string | number>>;
}

export type PlanningCode =
  | 'gap-first'
  | 'already-started'
  | 'almost-there'
  | 'ready-next'
  | 'next-in-order'
  | 'ahead-of-grade'
  | 'alongside-gap'
  | 'loose-end'
  | 'check-start'
  | 'so-far'
  | 'secure-now'
  | 'waits-for'
  | 'after-these'
  | 'for-goal'
  | 'to-find-out'
  | 'keep-fresh'
  | 'with-people'
  | 'without-device'
  | 'choose-one'
  | 'likes'
  | 'while-moving'
  | 'heard-first'
  | 'said-aloud'
  | 'kept-short'
  | 'all-without-screen'
  | 'pace-steps'
  | 'pace-goals'
  | 'pace-nothing'
  | 'week-fitted'
  | 'week-full'
  | 'nothing-open';

export function because(code: PlanningCode, values: Because['values'] = {}): Because {
  return { code, values };
}
