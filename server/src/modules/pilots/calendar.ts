/** The days of a pilot: 'YYYY-MM-DD' by the district's clock. */
export interface PilotDays {
  readonly startsOn: string;
  readonly weeks: number;
}

export interface Week {
  /** From 1 on; 0, -1, … before the pilot. */
  readonly week: number;
  readonly from: string;
  /** The last day. */
  readonly to: string;
}

/** A run chart can be read from ten points on: with these even the shortest pilot has them. */
export const weeksBefore = 8;

const dayMs = 86_400_000;

export function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * dayMs).toISOString().slice(0, 10);
}

/** The last day of a pilot. */
export function endOf({ startsOn, weeks }: PilotDays): string {
  return addDays(startsOn, weeks * 7 - 1);
}

/** The week that a day lies in, from 1; below 1 before the start, beyond `weeks` after the end. */
export function weekOf({ startsOn }: PilotDays, day: string): number {
  return Math.floor((Date.parse(day) - Date.parse(startsOn)) / (7 * dayMs)) + 1;
}

/** The weeks before a pilot and those of it that have begun by a day, in order. */
export function listWeeks(pilot: PilotDays, today: string): readonly Week[] {
  const last = Math.min(pilot.weeks, weekOf(pilot, today));
  return Array.from({ length: Math.max(0, weeksBefore + last) }, (_, at) => {
    const from = addDays(pilot.startsOn, (at - weeksBefore) * 7);
    return { week: at - weeksBefore + 1, from, to: addDays(from, 6) };
  });
}
