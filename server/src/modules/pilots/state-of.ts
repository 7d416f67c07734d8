import { endOf, type PilotDays } from './calendar.ts';

export type PilotState = 'planned' | 'running' | 'over' | 'ended' | 'withdrawn';

interface Stands extends PilotDays {
  readonly isWithdrawn: boolean;
  readonly isDecided: boolean;
}

/** Where a pilot stands on a day: `over` waits for its decision. */
export function stateOf(pilot: Stands, today: string): PilotState {
  if (pilot.isWithdrawn) return 'withdrawn';
  if (pilot.isDecided) return 'ended';
  if (today < pilot.startsOn) return 'planned';
  return today > endOf(pilot) ? 'over' : 'running';
}
