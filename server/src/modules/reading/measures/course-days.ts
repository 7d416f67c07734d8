/** The picture goes two years back. */
const mostDays = 730;
/** More points than this are no clearer. */
const mostPoints = 40;

/** The days at which a reader's course is drawn: each on which something was measured, the newest 40 of two years, and the last day. */
export function listCourseDays(measured: readonly string[], until: string): readonly string[] {
  const first = new Date(Date.parse(until) - mostDays * 86_400_000).toISOString().slice(0, 10);
  const days = [...new Set([...measured, until])].filter((day) => day >= first && day <= until);
  return days.toSorted().slice(-mostPoints);
}
