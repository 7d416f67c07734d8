import type { SeededRandom } from '../testing/seeded-random.ts';
import type { StoryText } from './read-story-texts.ts';

export interface SimulatedReader {
  readonly schoolGrade: number;
  /** How well they truly read. */
  readonly ability: number;
  /** The first measure. */
  readonly grade: number;
  readonly error: number;
  /** How they lean in voting, in grades. */
  readonly lean: number;
}

/** Readers of kindergarten to grade 6 in equal numbers, as far apart as engine/reading takes readers of a grade to be, measured once with an error. */
export function drawReaders(
  random: SeededRandom,
  { count, firstError }: { readonly count: number; readonly firstError: number },
): readonly SimulatedReader[] {
  return Array.from({ length: count }, (_, at) => {
    const schoolGrade = at % 7;
    const ability = Math.max(0, schoolGrade + 0.5 + spreadAt(schoolGrade) * random.normal());
    const grade = ability + firstError * random.normal();
    return { schoolGrade, ability, grade, error: firstError, lean: 0.75 * random.normal() };
  });
}

/** How hard each text truly is: as measured, or off by as much as the measure's own error says. */
export function drawDifficulties(
  random: SeededRandom,
  texts: readonly StoryText[],
  noise: 'none' | 'as stated',
): readonly number[] {
  return texts.map(({ grade, error }) =>
    noise === 'none' ? grade : grade + error * random.normal(),
  );
}

/** As engine/reading/measures: 0.6 grades in kindergarten, 0.3 more with each grade, at most 2.2. */
function spreadAt(grade: number): number {
  return Math.min(2.2, 0.6 + 0.3 * grade);
}
