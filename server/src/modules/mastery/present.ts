import type { EstimateRecord } from './queries.ts';
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
    because: row.because,
  };
}
