import type { References } from './references.ts';
import { present, type RosterRow } from './roster-row.ts';
import type { Course } from './roster.ts';

export function readCourse(row: RosterRow, references: References): Course {
  const year = { kind: 'academicSessions', id: row.text('schoolYearSourcedId') } as const;
  return {
    ...row.base,
    title: row.needed('title'),
    grades: row.grades(),
    subjects: row.list('subjects'),
    subjectCodes: row.list('subjectCodes'),
    ...present({
      courseCode: row.text('courseCode'),
      orgSourcedId: references.keep(row, 'orgSourcedId', {
        kind: 'orgs',
        id: row.text('orgSourcedId'),
      }),
      schoolYearSourcedId: references.keep(row, 'schoolYearSourcedId', year),
    }),
  };
}
