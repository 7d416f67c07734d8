import type { CheckInRow, DecisionRow } from './queries.ts';

export function presentCheckIn(row: CheckInRow) {
  return {
    checkInId: row.check_in_id,
    learnerId: row.learner_id,
    adultName: `${row.adult_given_name} ${row.adult_family_name}`,
    state: stateOf(row),
    heldAt: row.held_at?.toISOString() ?? null,
    ...presentAppointment(row),
  };
}

export function presentAppointment(row: Pick<CheckInRow, 'day' | 'at_time' | 'minutes'>): {
  day: string;
  time: string | null;
  minutes: number;
} {
  return { day: row.day, time: row.at_time?.slice(0, 5) ?? null, minutes: row.minutes };
}

export function presentDecision(row: DecisionRow) {
  return {
    decisionId: row.decision_id,
    checkInId: row.check_in_id,
    text: row.text,
    who: row.who,
    dueOn: row.due_on,
    doneAt: row.done_at?.toISOString() ?? null,
  };
}

function stateOf(row: Pick<CheckInRow, 'held_at' | 'cancelled_at'>) {
  if (row.held_at !== null) return 'held' as const;
  return row.cancelled_at === null ? ('planned' as const) : ('cancelled' as const);
}
