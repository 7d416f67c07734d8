import type { EstimateRecord, EvidenceRecord } from './queries.ts';
import { wordFor } from './rules.ts';

export function presentEstimate(row: EstimateRecord) {
  return {
    skillId: row.skill_id,
    name: row.name,
    standard:
      row.standard_id === null
        ? null
        : { standardId: row.standard_id, code: row.code, title: row.title ?? row.name },
    mastery: row.mastery,
    low: row.low,
    high: row.high,
    word: wordFor(row),
    opportunities: row.opportunities,
    correct: row.correct,
    asOf: row.as_of?.toISOString() ?? null,
    // How long ago it was is said by the date beside it; stored, it would be that of the day on which the estimate was made.
    because: row.because.filter(({ code }) => code !== 'since-last'),
  };
}

export function presentEvidence(row: EvidenceRecord) {
  const { attachment_id: attachmentId, media_type: mediaType } = row;
  return {
    evidenceId: row.evidence_id,
    skillId: row.skill_id,
    skillName: row.skill_name,
    problem: row.problem,
    score: row.score,
    occurredAt: row.occurred_at?.toISOString() ?? null,
    recordedAt: row.recorded_at.toISOString(),
    source: row.source,
    recordedByName: row.recorded_by_name,
    note: row.note,
    attachment: attachmentId === null || mediaType === null ? null : { attachmentId, mediaType },
    retracted: row.retracted,
  };
}
