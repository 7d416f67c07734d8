import type { Tx } from '../../../platform/db/database.ts';
import { listMeasuresByLanguage } from './list-measures.ts';
import { estimate, type Readers } from './readers-as-of.ts';
import { listSchoolPlaces } from './school-places.ts';

interface Asked {
  readonly districtId: string;
  readonly learners: readonly {
    readonly learnerId: string;
    readonly languages: readonly ('en' | 'es')[];
  }[];
  /** Of the measures, and on which the roster's grades hold. */
  readonly day: string;
}

/** What `readersAsOf` says, of each learner in each language of theirs: three statements, whatever the number of either. */
export async function readersByLanguage(
  tx: Tx,
  { districtId, learners, day }: Asked,
): Promise<ReadonlyMap<'en' | 'es', Readers>> {
  const learnerIds = learners.map(({ learnerId }) => learnerId);
  const languages = [...new Set(learners.flatMap((learner) => learner.languages))];
  const schools = await listSchoolPlaces(tx, { districtId, learnerIds, today: day });
  const measures = await listMeasuresByLanguage(tx, {
    districtId,
    learnerIds,
    languages,
    until: day,
  });
  return new Map(
    languages.map((language) => [
      language,
      estimate({
        learnerIds: learners
          .filter((learner) => learner.languages.includes(language))
          .map(({ learnerId }) => learnerId),
        schools,
        measures: measures.get(language) ?? new Map(),
        day,
      }),
    ]),
  );
}
