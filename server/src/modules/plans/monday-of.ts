/**
 * The Monday, as 'YYYY-MM-DD', of the school week that a moment is about in a time zone: from Saturday on the coming one, since its plans are
 * drafted and printed before it begins.
 */
export function mondayOf(moment: Date, timeZone: string): string {
  const day = new Intl.DateTimeFormat('en-CA', { timeZone }).format(moment);
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 2);
  return mondayOfDay(date.toISOString().slice(0, 10));
}

/** The Monday of the week of a day 'YYYY-MM-DD'. */
export function mondayOfDay(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % 7));
  return date.toISOString().slice(0, 10);
}

/** The same day a week earlier. */
export function weekBefore(day: string): string {
  return weeksBefore(day, 1);
}

/** The same day a week later. */
export function weekAfter(day: string): string {
  return weeksBefore(day, -1);
}

/** The same day some weeks earlier. */
export function weeksBefore(day: string, weeks: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - 7 * weeks);
  return date.toISOString().slice(0, 10);
}
