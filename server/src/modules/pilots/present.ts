import { endOf, weekOf } from './calendar.ts';
import type { PilotRow } from './get-pilot.ts';
import { stateOf } from './state-of.ts';

/** A pilot as the contract has it, as of a day. */
export function presentPilot(row: PilotRow, today: string) {
  const days = { startsOn: row.starts_on, weeks: row.weeks };
  const state = stateOf(
    { ...days, isWithdrawn: row.withdrawn_at !== null, isDecided: row.decision !== null },
    today,
  );
  return {
    ...days,
    pilotId: row.pilot_id,
    kind: row.kind,
    classId: row.class_id,
    classTitle: row.class_title,
    schoolName: row.school_name,
    comparisonClassId: row.comparison_class_id,
    language: row.language,
    problem: row.problem,
    win: row.win,
    worthwhile: row.worthwhile,
    endsOn: endOf(days),
    state,
    week: state === 'running' ? weekOf(days, today) : null,
    decision:
      row.decision === null
        ? null
        : {
            decision: row.decision,
            learnt: row.learnt ?? '',
            next: row.next_step ?? '',
            decidedBy: row.decided_by ?? '',
            decidedAt: (row.decided_at ?? row.planned_at).toISOString(),
          },
  };
}
