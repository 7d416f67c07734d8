import { sql } from 'kysely';
import type { Tx } from '../../platform/db/database.ts';
import type { Scope } from '../../platform/db/scope.ts';

interface Reader extends Scope {
  readonly language: 'en' | 'es';
}

/** A learner's estimates, by the framework's order; local skills last. */
export async function listEstimates(tx: Tx, { districtId, language }: Reader, learnerId: string) {
  return tx
    .selectFrom('estimate')
    .innerJoin('skill', (join) =>
      join
        .onRef('skill.district_id', '=', 'estimate.district_id')
        .onRef('skill.skill_id', '=', 'estimate.skill_id'),
    )
    .leftJoin('standard', (join) =>
      join
        .onRef('standard.district_id', '=', 'skill.district_id')
        .onRef('standard.standard_id', '=', 'skill.standard_id'),
    )
    .select([
      'estimate.skill_id',
      'skill.name',
      'standard.standard_id',
      'standard.code',
      // A framework has its titles in one language; for readers of another there is the school's own wording.
      sql<
        string | null
      >`coalesce((select w.i_can from standard_wording w join framework f on f.district_id = w.district_id
        and f.framework_id = standard.framework_id where w.district_id = standard.district_id and f.language <> ${language}
        and w.standard_id = standard.standard_id and w.language = ${language}), standard.short_title, standard.statement)`.as(
        'title',
      ),
      'estimate.mastery',
      'estimate.low',
      'estimate.high',
      'estimate.opportunities',
      'estimate.correct',
      'estimate.as_of',
      'estimate.model',
      'estimate.because',
    ])
    .where('estimate.district_id', '=', districtId)
    .where('estimate.learner_id', '=', learnerId)
    .orderBy(sql`standard.code is null`)
    .orderBy('standard.framework_id')
    .orderBy('standard.code')
    .orderBy('skill.name')
    .execute();
}

export async function findEstimate(
  tx: Tx,
  scope: Reader,
  { learnerId, skillId }: { learnerId: string; skillId: string },
) {
  return (await listEstimates(tx, scope, learnerId)).find((row) => row.skill_id === skillId);
}

export type EstimateRecord = Awaited<ReturnType<typeof listEstimates>>[number];

const pageLength = 50;

export interface EvidenceFilter {
  readonly learnerId: string;
  readonly skillId?: string | undefined;
  readonly standardId?: string | undefined;
  readonly after?: string | undefined;
}

/** The evidence behind the numbers, newest first. */
export async function listEvidence(
  tx: Tx,
  { districtId }: Scope,
  { learnerId, skillId, standardId, after }: EvidenceFilter,
) {
  const offset = Math.max(0, Number(after ?? 0) || 0);
  const rows = await tx
    .selectFrom('evidence')
    .innerJoin('skill', (join) =>
      join
        .onRef('skill.district_id', '=', 'evidence.district_id')
        .onRef('skill.skill_id', '=', 'evidence.skill_id'),
    )
    .leftJoin('attachment', (join) =>
      join
        .onRef('attachment.district_id', '=', 'evidence.district_id')
        .onRef('attachment.attachment_id', '=', 'evidence.attachment_id'),
    )
    .select([
      'evidence.evidence_id',
      'evidence.skill_id',
      'skill.name as skill_name',
      'evidence.problem',
      'evidence.score',
      'evidence.occurred_at',
      'evidence.recorded_at',
      'evidence.source',
      'evidence.note',
      'attachment.attachment_id',
      'attachment.media_type',
      sql<string | null>`(select p.given_name || ' ' || p.family_name from person p
        where p.district_id = evidence.district_id and p.person_id = evidence.recorded_by)`.as(
        'recorded_by_name',
      ),
      sql<boolean>`exists (select from evidence_retraction r where r.district_id = evidence.district_id
        and (r.evidence_id = evidence.evidence_id or r.import_id = evidence.import_id))`.as(
        'retracted',
      ),
    ])
    .where('evidence.district_id', '=', districtId)
    .where('evidence.learner_id', '=', learnerId)
    .$if(skillId !== undefined, (query) => query.where('evidence.skill_id', '=', skillId ?? ''))
    .$if(standardId !== undefined, (query) =>
      query.where('skill.standard_id', '=', standardId ?? ''),
    )
    .orderBy(sql`coalesce(evidence.occurred_at, evidence.recorded_at)`, 'desc')
    .orderBy('evidence.sequence', (order) => order.desc().nullsLast())
    .orderBy('evidence.evidence_id', 'desc')
    .limit(pageLength + 1)
    .offset(offset)
    .execute();
  return {
    rows: rows.slice(0, pageLength),
    nextAfter: rows.length > pageLength ? String(offset + pageLength) : null,
  };
}

export type EvidenceRecord = Awaited<ReturnType<typeof listEvidence>>['rows'][number];
