import type { Choice } from './compare-choices.ts';
import type { SimulatedReader } from './draw-world.ts';

export interface BandTally {
  /** Share of the texts chosen as just right in which the reader stands 0 to 4 grades above: 90 to 97.5 % accuracy. */
  readonly inBand: number;
  /** The same of all texts on the shelf, stretch and easy one too. */
  readonly inBandAll: number;
  /** Share of the just-right texts at 90 % accuracy or more, however easy. */
  readonly notFrustrating: number;
  /** Share inside the instructional band alone: 90 to 95 %. */
  readonly instructional: number;
  /** `inBand` by school grade, from kindergarten. */
  readonly byGrade: readonly number[];
}

const [independent, tooEasy] = [2, 4];

/** How the choices for each reader stand to what reader and text truly are. */
export function tallyBand(
  readers: readonly SimulatedReader[],
  truth: readonly number[],
  choicesOf: (reader: number) => readonly Choice[],
): BandTally {
  const rows = readers.flatMap(({ ability, schoolGrade }, reader) =>
    choicesOf(reader).map(({ text, role }) => ({
      schoolGrade,
      role,
      difference: ability - truth[text]!,
    })),
  );
  const just = rows.filter(({ role }) => role === 'just-right');
  const inside = ({ difference }: (typeof rows)[number]) =>
    difference >= 0 && difference <= tooEasy;
  const grades = [...new Set(just.map(({ schoolGrade }) => schoolGrade))].toSorted((a, b) => a - b);
  return {
    inBand: share(just, inside),
    inBandAll: share(rows, inside),
    notFrustrating: share(just, ({ difference }) => difference >= 0),
    instructional: share(just, ({ difference }) => difference >= 0 && difference < independent),
    byGrade: grades.map((grade) =>
      share(
        just.filter((row) => row.schoolGrade === grade),
        inside,
      ),
    ),
  };
}

function share<Row>(rows: readonly Row[], holds: (row: Row) => boolean): number {
  return rows.length === 0 ? 0 : rows.filter(holds).length / rows.length;
}
