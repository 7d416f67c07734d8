import { present, type RosterRow } from './roster-row.ts';
import type { AcademicSession, AcademicSessionType } from './roster.ts';

const TYPES: readonly AcademicSessionType[] = ['gradingPeriod', 'semester', 'schoolYear', 'term'];

export function readAcademicSession(row: RosterRow): AcademicSession {
  const startDate = row.neededDate('startDate');
  const endDate = row.neededDate('endDate');
  if (startDate !== '' && endDate !== '' && endDate < startDate)
    row.report('dates-reversed', { field: 'endDate', value: endDate }, { begin: startDate });
  const schoolYear = /^\d{4}$/.exec(row.text('schoolYear'))?.[0];
  return {
    ...row.base,
    title: row.needed('title'),
    type: row.oneOf('type', TYPES, 'term'),
    startDate,
    endDate,
    ...present({ parentSourcedId: row.text('parentSourcedId') }),
    ...(schoolYear === undefined ? {} : { schoolYear: Number(schoolYear) }),
  };
}
