import { convertMeasure, type Converted, type ExternalScale } from '@everyplan/engine/reading';
import type { Tx } from '../../../../platform/db/database.ts';
import { listSchoolPlaces } from '../school-places.ts';

export interface TestScore {
  readonly learnerId: string;
  readonly scale: ExternalScale;
  readonly score: string;
  readonly day: string;
  readonly language: 'en' | 'es';
}

interface Asked {
  readonly districtId: string;
  readonly scores: readonly TestScore[];
  readonly today: string;
}

/** What each score is as a grade, or why it is none, in the order given. */
export async function convertScores(
  tx: Tx,
  { districtId, scores, today }: Asked,
): Promise<readonly Converted[]> {
  const learnerIds = [...new Set(scores.map(({ learnerId }) => learnerId))];
  const schools = await listSchoolPlaces(tx, { districtId, learnerIds, today });
  return scores.map(({ learnerId, scale, score, day }) =>
    convertMeasure({ scale, score, day, school: schools.get(learnerId) ?? null }),
  );
}
