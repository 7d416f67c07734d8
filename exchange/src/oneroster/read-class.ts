import type { References } from './references.ts';
import { present, type RosterRow } from './roster-row.ts';
import type { RosterClass } from './roster.ts';

export type ClassContext = {
  readonly references: References;
  /** The school of a bundle with one school. */
  readonly onlySchool: string | undefined;
};

export function readClass(row: RosterRow, context: ClassContext): RosterClass | undefined {
  const { references } = context;
  const schoolSourcedId = readSchool(row, context);
  const school = { kind: 'orgs', id: schoolSourcedId } as const;
  if (!references.need(row, 'schoolSourcedId', school)) return undefined;
  const course = { kind: 'courses', id: row.text('courseSourcedId') } as const;
  return {
    ...row.base,
    title: readTitle(row),
    classType: row.oneOf('classType', ['homeroom', 'scheduled'], 'scheduled'),
    grades: row.grades(),
    subjects: row.list('subjects'),
    subjectCodes: row.list('subjectCodes'),
    periods: row.list('periods'),
    schoolSourcedId,
    termSourcedIds: row
      .list('termSourcedIds')
      .filter((id) => references.keep(row, 'termSourcedIds', { kind: 'academicSessions', id })),
    ...present({
      classCode: row.text('classCode'),
      location: row.text('location'),
      courseSourcedId: references.keep(row, 'courseSourcedId', course),
    }),
  };
}

function readSchool(row: RosterRow, { onlySchool }: ClassContext): string {
  const school = row.text('schoolSourcedId');
  if (school !== '' || onlySchool === undefined) return row.needed('schoolSourcedId');
  row.report('school-assumed', { field: 'schoolSourcedId', value: onlySchool });
  return onlySchool;
}

function readTitle(row: RosterRow): string {
  const title = row.text('title');
  const assumed = row.text('classCode');
  if (title !== '' || assumed === '') return row.needed('title');
  row.report('value-assumed', { field: 'title' }, { assumed });
  return assumed;
}
