import type { Actor } from '../../../platform/auth/actor.ts';
import type { Tx } from '../../../platform/db/database.ts';
import { getVisibleLearner } from '../../people/index.ts';
import { gradeOf } from './grade-of.ts';
import { getHeardLearner, mayListenTo } from './policy.ts';
import { presentBrief, scoreOf } from './present.ts';
import { listRecordsOf } from './queries.ts';
import { listSchoolYears } from './school-year.ts';

/** A learner's records for staff, the newest first. */
export async function listRecords(tx: Tx, actor: Actor, learnerId: string) {
  const learner = await getHeardLearner(tx, actor, learnerId);
  const rows = await listRecordsOf(tx, actor, [learnerId]);
  const around = { grade: gradeOf(learner.grades), years: await listSchoolYears(tx, actor) };
  return {
    mayRecord: await mayListenTo(tx, actor, learnerId),
    records: rows.map((row) => presentBrief(row, around)),
  };
}

const went = {
  independent: 'easily',
  instructional: 'well',
  frustration: 'with-help',
} as const;

/** The same in words, for the learner, the family and whoever else sees the learner: no level, no rank, nothing withdrawn. */
export async function listInWords(tx: Tx, actor: Actor, learnerId: string) {
  await getVisibleLearner(tx, actor, learnerId);
  const rows = await listRecordsOf(tx, actor, [learnerId]);
  return {
    readings: rows
      .filter(({ withdrawn_at }) => withdrawn_at === null)
      .flatMap((row) => {
        const score = scoreOf(row);
        if (score === undefined) return [];
        return [
          {
            recordId: row.record_id,
            title: row.title,
            readOn: row.read_on,
            went: went[score.band],
            words: score.words,
            putRight: score.selfCorrections,
          },
        ];
      }),
  };
}
