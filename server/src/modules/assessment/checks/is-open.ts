interface Check {
  readonly closed_at: Date | null;
  readonly closes_on: string;
}

/** Whether a check may be begun: nobody closed it, and its last day is not over. */
export function isOpen(check: Check, today: string): boolean {
  return check.closed_at === null && check.closes_on >= today;
}
