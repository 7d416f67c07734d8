const dayMs = 86_400_000;

/** The day, 'YYYY-MM-DD' in UTC, that lies so many days after a moment. */
export function dueOn(from: Date, days: number): string {
  return new Date(from.getTime() + days * dayMs).toISOString().slice(0, 10);
}
