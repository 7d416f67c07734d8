import { readGrade } from '@everyplan/engine/planning';
import {
  convertMeasure,
  gradeOnDay,
  type ExternalScale,
  type SchoolPlace,
} from '@everyplan/engine/reading';
import { copyRows } from '../platform/db/copy-rows.ts';
import { asSystem, inDistrictInBulk } from '../platform/db/scope.ts';
import type { Deps } from '../platform/deps.ts';
import { newId } from '../platform/id.ts';

interface Reader {
  readonly learnerId: string;
  readonly school: SchoolPlace;
  /** How far from the typical reader of the grade, in deviations. */
  readonly z: number;
  /** Anything, the same at every seeding. */
  readonly luck: number;
}

/** Days before today on which the schools of the demo measured: last year and this one. */
const rounds = [420, 300, 190, 62, 12] as const;
const dayMs = 86_400_000;
const columns = [
  'district_id',
  'learner_id',
  'measure_id',
  'source',
  'language',
  'grade',
  'error',
  'measured_on',
  'as_given',
] as const;

/** Believable measures of every learner of grades K-8, over this and last school year; a few went without the newest one. */
export async function seedReaderMeasures(deps: Deps, districtId: string): Promise<void> {
  const today = deps.now();
  await inDistrictInBulk(deps.connection, asSystem({ districtId }), async (tx, client) => {
    const people = await tx
      .selectFrom('person')
      .innerJoin('person_role', 'person_role.person_id', 'person.person_id')
      .select(['person.person_id', 'person.source_id', 'person.grades'])
      .distinct()
      .where('person.district_id', '=', districtId)
      .where('person_role.role', '=', 'learner')
      .orderBy('person.source_id')
      .execute();
    const readers = people.flatMap(({ person_id, source_id, grades }) => {
      const grade = readGrade(grades[0]);
      if (grade === undefined || grade < 0) return [];
      const schoolYear = today.getUTCFullYear() - (today.getUTCMonth() < 8 ? 1 : 0);
      const luck = scatter(source_id);
      const school = { grade, schoolYear };
      return [{ learnerId: person_id, school, z: 3 * (luck - 0.5), luck }];
    });
    const rows = readers.flatMap((reader) => measuresOf(reader, today));
    await copyRows(
      client,
      { table: 'reader_measure', columns },
      rows.map((row) => [districtId, row.learnerId, newId(), ...row.measure]),
    );
  });
}

function measuresOf(reader: Reader, today: Date) {
  const wasSick = reader.luck * 10 - Math.floor(reader.luck * 10) < 0.2;
  return rounds.flatMap((daysAgo, round) => {
    if (wasSick && round === rounds.length - 1) return [];
    const day = new Date(today.getTime() - daysAgo * dayMs).toISOString().slice(0, 10);
    const inSchool = gradeOnDay(reader.school, day);
    if (inSchool < 0) return [];
    const noise = scatter(`${reader.luck} ${round}`) - 0.5;
    const grade = Math.max(0, inSchool + reader.z * Math.min(2, 0.6 + 0.3 * inSchool) + noise);
    const measure = round % 2 === 1 ? external(grade, { inSchool, day }) : checked(grade, day);
    return [{ learnerId: reader.learnerId, measure }];
  });
}

function checked(grade: number, day: string) {
  return ['check', 'en', grade, 0.7, day, ''] as const;
}

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const lexiles = Array.from({ length: 130 }, (_, nth) => `${nth * 10}L`);

/** The score of the test that a school of that grade gives whose grade comes nearest: Fountas and Pinnell below grade 5, Lexile from there. */
function external(
  grade: number,
  { inSchool, day }: { readonly inSchool: number; readonly day: string },
) {
  const scale: ExternalScale = inSchool < 5 ? 'fp' : 'lexile';
  const [nearest] = (scale === 'fp' ? letters : lexiles)
    .flatMap((score) => {
      const converted = convertMeasure({ scale, score, school: null, day });
      return converted.ok ? [converted] : [];
    })
    .toSorted((a, b) => Math.abs(a.grade - grade) - Math.abs(b.grade - grade));
  return [scale, 'en', nearest!.grade, nearest!.error, day, nearest!.asGiven] as const;
}

/** A number from 0 to 1 out of a text: the same at every seeding (FNV-1a). */
function scatter(text: string): number {
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ letter.codePointAt(0)!, 0x01000193);
  return (hash >>> 0) / 2 ** 32;
}
