import type { Because } from '@everyplan/contract';
import { paceWeeks, paceWord, type PaceWord } from '@everyplan/engine/planning';
import { sql } from 'kysely';
import type { Tx } from '../../../platform/db/database.ts';
import type { Scope } from '../../../platform/db/scope.ts';
import { readToday } from '../../people/index.ts';
import { mondayOf, weeksBefore } from '../monday-of.ts';
import { readPaceSigns } from './pace-signs.ts';
import type { JudgedPace } from './tables.ts';

export interface LearnerPace {
  readonly word: PaceWord;
  /** The rule's figures. */
  readonly because: readonly Because[];
  /** The teacher's own word while it holds: it goes before the rule's. */
  readonly judged:
    | { readonly word: JudgedPace; readonly reason: string; readonly byName: string }
    | undefined;
}

/** The pace of each of the learners by the plan's one rule. Who may read it is the caller's to know. */
export async function readPaces(
  tx: Tx,
  scope: Scope,
  { learnerIds, now }: { readonly learnerIds: readonly string[]; readonly now: Date },
): Promise<ReadonlyMap<string, LearnerPace>> {
  const { today, timeZone } = await readToday(tx, scope, now);
  const monday = mondayOf(now, timeZone);
  const from = weeksBefore(monday, paceWeeks);
  const signs = await readPaceSigns(tx, scope, { learnerIds, from, monday });
  const judged = await listHolding(tx, scope, { learnerIds, today });
  return new Map(
    [...signs].map(([learnerId, own]) => {
      const { value, because } = paceWord(own);
      const pace = {
        word: value,
        because: because.map(({ code, values }) => ({ code, values: { ...values } })),
        judged: judged.get(learnerId),
      };
      return [learnerId, pace];
    }),
  );
}

interface JudgementRow {
  readonly learner_id: string;
  readonly word: JudgedPace;
  readonly reason: string;
  readonly byName: string;
}

async function listHolding(
  tx: Tx,
  { districtId }: Scope,
  { learnerIds, today }: { readonly learnerIds: readonly string[]; readonly today: string },
) {
  const { rows } = await sql<JudgementRow>`
    select distinct on (j.learner_id) j.learner_id, j.word, j.reason, p.given_name || ' ' || p.family_name as "byName"
    from pace_judgement j join person p on p.district_id = j.district_id and p.person_id = j.made_by
    where j.district_id = ${districtId}::uuid and j.learner_id = any(${learnerIds}::uuid[])
      and j.withdrawn_at is null and j.expires_on >= ${today}::date
    order by j.learner_id, j.made_at desc, j.judgement_id desc`.execute(tx);
  return new Map(rows.map(({ learner_id, ...row }) => [learner_id, row]));
}
