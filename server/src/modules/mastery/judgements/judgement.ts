import { sql } from 'kysely';
import type { Tx } from '../../../platform/db/database.ts';
import type { Scope } from '../../../platform/db/scope.ts';
import { levelOf, type LevelName, type Scale } from '../scale/scale.ts';

export interface JudgementRecord {
  readonly judgementId: string;
  readonly learnerId: string;
  readonly aboutId: string;
  readonly mastery: number;
  readonly levelName: LevelName;
  readonly reason: string;
  readonly until: string | null;
  readonly judgedByName: string;
  readonly judgedAt: Date;
  readonly takenBackByName: string | null;
  readonly takenBackAt: Date | null;
}

export interface JudgementsAsked {
  readonly learnerIds: readonly string[];
  readonly aboutId?: string;
  /** Only what had been judged before. */
  readonly before?: Date;
}

/** What was judged about these learners, newest first, also what was taken back: one statement. */
export async function listJudgements(
  tx: Tx,
  { districtId }: Scope,
  { learnerIds, aboutId, before }: JudgementsAsked,
): Promise<readonly JudgementRecord[]> {
  const { rows } = await sql<JudgementRecord>`
    select j.judgement_id as "judgementId", j.learner_id as "learnerId", coalesce(j.standard_id, j.skill_id) as "aboutId", j.mastery,
      j.level_name as "levelName", j.reason, j.until, j.judged_at as "judgedAt", j.taken_back_at as "takenBackAt",
      p.given_name || ' ' || p.family_name as "judgedByName", b.given_name || ' ' || b.family_name as "takenBackByName"
    from mastery_judgement j
    join person p on p.district_id = ${districtId}::uuid and p.person_id = j.judged_by
    left join person b on b.district_id = ${districtId}::uuid and b.person_id = j.taken_back_by
    where j.district_id = ${districtId}::uuid and j.learner_id = any(${learnerIds}::uuid[])
      and (${aboutId ?? null}::uuid is null or coalesce(j.standard_id, j.skill_id) = ${aboutId ?? null}::uuid)
      and (${before ?? null}::timestamptz is null or j.judged_at < ${before ?? null}::timestamptz)
    order by j.judgement_id desc`.execute(tx);
  return rows;
}

interface Day {
  readonly asOf: string;
  readonly before: Date;
}

/**
 * The judgements that count on a day, by learner and standard. Only the newest of that day can: where it was taken back by then or is past
 * its last day, the estimate counts, not an older judgement.
 */
export function findInForce(
  judgements: readonly JudgementRecord[],
  day: Day,
): ReadonlyMap<string, JudgementRecord> {
  const made = judgements.filter(({ judgedAt }) => judgedAt < day.before);
  const newest = new Map(made.toReversed().map((each) => [keyOf(each), each]));
  return new Map([...newest].filter(([, each]) => isInForce(each, day)));
}

function isInForce({ until, takenBackAt }: JudgementRecord, day: Day): boolean {
  if (until !== null && until < day.asOf) return false;
  return takenBackAt === null || takenBackAt >= day.before;
}

export function keyOf({ learnerId, aboutId }: { learnerId: string; aboutId: string }): string {
  return `${learnerId} ${aboutId}`;
}

/** `level` is where it lies on the scale of today. */
export function presentJudgement(
  row: JudgementRecord,
  { scale, inForce }: { readonly scale: Scale; readonly inForce: boolean },
) {
  return {
    judgementId: row.judgementId,
    level: levelOf(scale, row.mastery),
    levelName: row.levelName,
    reason: row.reason,
    judgedByName: row.judgedByName,
    judgedAt: row.judgedAt.toISOString(),
    until: row.until,
    takenBackByName: row.takenBackByName,
    takenBackAt: row.takenBackAt?.toISOString() ?? null,
    inForce,
  };
}
