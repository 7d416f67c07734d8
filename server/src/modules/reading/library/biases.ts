import type { Tx } from '../../../platform/db/database.ts';
import type { Scope } from '../../../platform/db/scope.ts';
import { bandOf, biasOf } from './bias.ts';

export interface Bias {
  /** Grades that the district's corrections add to such texts. */
  readonly bias: number;
  readonly corrections: number;
}

/** What a district's corrections teach, by language and band of the measured grade. */
export type Biases = (language: 'en' | 'es', measuredGrade: number) => Bias;

export async function listBiases(tx: Tx, { districtId }: Scope): Promise<Biases> {
  const rows = await tx
    .selectFrom('text')
    .select(['language', 'measured_grade', 'corrected_grade'])
    .where('district_id', '=', districtId)
    .where('corrected_grade', 'is not', null)
    .where('retired_at', 'is', null)
    .execute();
  const differences = new Map<string, number[]>();
  for (const { language, measured_grade, corrected_grade } of rows) {
    const key = `${language}${bandOf(measured_grade)}`;
    const band = differences.get(key) ?? [];
    band.push((corrected_grade ?? measured_grade) - measured_grade);
    differences.set(key, band);
  }
  return (language, measuredGrade) => {
    const band = differences.get(`${language}${bandOf(measuredGrade)}`) ?? [];
    return { bias: biasOf(band), corrections: band.length };
  };
}
