export type Trend = 'up' | 'down' | 'steady' | 'new';

/** Long enough for a unit of teaching. */
export const trendDays = 28;
/** Less is noise: about a third of what an interval's half is wide after ten answers. */
const worthSaying = 0.1;

/** Where mastery has gone since the moment before; without an estimate from then it is new. */
export function trendOf(now: number, before: number | undefined): Trend {
  if (before === undefined) return 'new';
  if (now - before >= worthSaying) return 'up';
  return before - now >= worthSaying ? 'down' : 'steady';
}
