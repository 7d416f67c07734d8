import type { Measure } from '@everyplan/engine/reading';
import { sql } from 'kysely';
import type { Tx } from '../../../platform/db/database.ts';

type Language = 'en' | 'es';

interface Asked {
  readonly districtId: string;
  readonly learnerIds: readonly string[];
  /** Nothing later than this day. */
  readonly until: string;
}

export type MeasuresByLearner = ReadonlyMap<string, readonly Measure[]>;

/** What counts of each learner, the oldest first: one statement for a whole school. Learners without a measure are missing. */
export async function listMeasures(
  tx: Tx,
  asked: Asked & { readonly language: Language },
): Promise<MeasuresByLearner> {
  return byLearner(await readRows(tx, { ...asked, languages: [asked.language] }));
}

/** The same in each of some languages, still in one statement. */
export async function listMeasuresByLanguage(
  tx: Tx,
  asked: Asked & { readonly languages: readonly Language[] },
): Promise<ReadonlyMap<Language, MeasuresByLearner>> {
  const rows = await readRows(tx, asked);
  return new Map(
    asked.languages.map((language) => [
      language,
      byLearner(rows.filter((row) => row.language === language)),
    ]),
  );
}

interface Row {
  readonly learnerId: string;
  readonly language: Language;
  readonly measure: Measure;
}

async function readRows(
  tx: Tx,
  { districtId, learnerIds, languages, until }: Asked & { readonly languages: readonly Language[] },
): Promise<readonly Row[]> {
  if (learnerIds.length === 0) return [];
  const { rows } = await sql<Measure & Omit<Row, 'measure'>>`
    select learner_id as "learnerId", language, measure_id as id, source, grade, error, measured_on::text as day from reader_measure
    where district_id = ${districtId}::uuid and learner_id = any(${[...learnerIds]}::uuid[]) and language = any(${[...languages]}::text[])
      and measured_on <= ${until}::date and withdrawn_at is null
    order by measured_on, measure_id`.execute(tx);
  return rows.map(({ learnerId, language, ...measure }) => ({ learnerId, language, measure }));
}

function byLearner(rows: readonly Row[]): MeasuresByLearner {
  const found = new Map<string, Measure[]>();
  for (const { learnerId, measure } of rows) {
    const known = found.get(learnerId);
    if (known === undefined) found.set(learnerId, [measure]);
    else known.push(measure);
  }
  return found;
}
