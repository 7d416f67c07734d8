import type { ColumnType, Generated } from 'kysely';
import type { Because } from '@everyplan/contract';

export type EvidenceSource = 'import' | 'practice' | 'conference' | 'observation' | 'work-sample';

declare module '../../platform/db/database.ts' {
  interface Database {
    evidence: {
      district_id: string;
      learner_id: string;
      evidence_id: string;
      skill_id: string;
      problem: string | null;
      score: number;
      occurred_at: Date | null;
      sequence: number | null;
      recorded_at: ColumnType<Date, Date | undefined, never>;
      source: EvidenceSource;
      import_id: string | null;
      recorded_by: string | null;
      note: string | null;
    };
    evidence_retraction: {
      district_id: string;
      retraction_id: string;
      import_id: string | null;
      learner_id: string | null;
      evidence_id: string | null;
      reason: string;
      retracted_by: string | null;
      retracted_at: Generated<Date>;
    };
    estimate: {
      district_id: string;
      learner_id: string;
      skill_id: string;
      mastery: number;
      low: number;
      high: number;
      opportunities: number;
      correct: number;
      as_of: Date | null;
      model: string;
      because: ColumnType<Because[], string, string>;
    };
  }
}
