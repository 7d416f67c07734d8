import { matchEvidence, type StepKind, type WeekEvidence } from '@everyplan/engine/planning';
import { sql } from 'kysely';
import type { Tx } from '../../../platform/db/database.ts';
import { weekAfter } from '../monday-of.ts';

/**
 * Which steps of a week are done because there is evidence of it, by step: it is read off the evidence each time, so that evidence that is
 * taken back is no proof any more. The days are those of the district.
 */
export async function listEvidenceDone(
  tx: Tx,
  week: { readonly districtId: string; readonly startsOn: string },
  learnerIds: readonly string[],
): Promise<ReadonlyMap<string, WeekEvidence>> {
  if (learnerIds.length === 0) return new Map();
  const evidence = await readEvidence(tx, week, learnerIds);
  if (evidence.length === 0) return new Map();
  const steps = await readSteps(tx, week, [...new Set(evidence.map((row) => row.learnerId))]);
  const evidenceOf = Map.groupBy(evidence, (row) => row.learnerId);
  const stepsOf = Map.groupBy(steps, (row) => row.learnerId);
  return new Map(
    [...stepsOf].flatMap(([learnerId, some]) => [
      ...matchEvidence(some, evidenceOf.get(learnerId) ?? []),
    ]),
  );
}

interface EvidenceRow extends WeekEvidence {
  readonly learnerId: string;
}

async function readEvidence(
  tx: Tx,
  { districtId, startsOn }: { readonly districtId: string; readonly startsOn: string },
  learnerIds: readonly string[],
): Promise<readonly EvidenceRow[]> {
  const { rows } = await sql<EvidenceRow>`
    select e.learner_id as "learnerId", e.evidence_id as "evidenceId", coalesce(k.standard_id, k.skill_id) as "aboutId", e.source,
      to_char(coalesce(e.occurred_at, e.recorded_at) at time zone d.time_zone, 'YYYY-MM-DD') as day
    from evidence e
    join skill k on k.district_id = e.district_id and k.skill_id = e.skill_id
    join district d on d.district_id = e.district_id
    where e.district_id = ${districtId}::uuid and e.learner_id = any(${learnerIds}::uuid[])
      and coalesce(e.occurred_at, e.recorded_at) >= ${startsOn}::timestamp at time zone d.time_zone
      and coalesce(e.occurred_at, e.recorded_at) < ${weekAfter(startsOn)}::timestamp at time zone d.time_zone
      and not exists (select from evidence_retraction r where r.district_id = e.district_id
        and (r.evidence_id = e.evidence_id or r.import_id = e.import_id))`.execute(tx);
  return rows;
}

interface StepRow {
  readonly learnerId: string;
  readonly stepId: string;
  readonly aboutId: string;
  readonly kind: StepKind;
  readonly ticked: boolean;
}

async function readSteps(
  tx: Tx,
  { districtId, startsOn }: { readonly districtId: string; readonly startsOn: string },
  learnerIds: readonly string[],
): Promise<readonly StepRow[]> {
  const { rows } = await sql<StepRow>`
    select p.learner_id as "learnerId", s.step_id as "stepId", s.kind, s.done_at is not null as ticked,
      coalesce(s.about_id, g.standard_id, g.skill_id) as "aboutId"
    from plan p
    join week w on w.district_id = p.district_id and w.plan_id = p.plan_id and w.starts_on = ${startsOn}::date
    join step s on s.district_id = w.district_id and s.plan_id = w.plan_id and s.week_id = w.week_id
    left join goal g on g.district_id = s.district_id and g.plan_id = s.plan_id and g.goal_id = s.goal_id
    where p.district_id = ${districtId}::uuid and p.learner_id = any(${learnerIds}::uuid[])
      and coalesce(s.about_id, g.standard_id, g.skill_id) is not null
    order by array_position('{must,should,choice,could}', s.importance), s.position, s.step_id`.execute(
    tx,
  );
  return rows;
}
