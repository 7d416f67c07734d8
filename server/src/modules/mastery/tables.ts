import type { ColumnType, Generated } from 'kysely';
import type { Because } from '@everyplan/contract';
import type { LevelName, ScaleLevel } from './scale/scale.ts';

export type EvidenceSource = 'import' | 'practice' | 'conference' | 'observation' | 'work-sample';

export type FitState =
  | 'waiting'
  | 'reading'
  | 'fitting'
  | 'rebuilding'
  | 'done'
  | 'failed'
  | 'cancelled';
export type FitOutcome = 'kept' | 'no-better' | 'too-little-evidence';

/** How well a model foretells answers that it has not seen. */
export interface Figures {
  readonly answers: number;
  /** Mean of -log of the chance that it gave to what happened; lower is better. */
  readonly logLoss: number;
  /** How often the likelier of right and wrong was what happened, 0..1. */
  readonly rightShare: number;
}

export interface Judged {
  readonly before: Figures;
  readonly after: Figures;
}

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
      attachment_id?: string | null;
      entry_id?: string | null;
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
    mastery_scale: {
      district_id: string;
      scale_id: string;
      school_id: string;
      levels: ColumnType<ScaleLevel[], string, never>;
      meets_from: number;
      set_by: string | null;
      set_at: Date;
    };
    mastery_judgement: {
      district_id: string;
      learner_id: string;
      judgement_id: string;
      standard_id: string | null;
      skill_id: string | null;
      mastery: number;
      level_name: ColumnType<LevelName, string, never>;
      reason: string;
      until: string | null;
      judged_by: string;
      judged_at: Date;
      taken_back_by: string | null;
      taken_back_at: Date | null;
    };
    tracing_model: {
      district_id: string;
      model_id: string;
      name: string;
      content: Buffer;
      problems: Buffer;
      answers: number;
      learners: number;
      judged: ColumnType<Judged, string, never>;
      fitted_at: Date;
    };
    fit_run: {
      district_id: string;
      fit_id: string;
      state: Generated<FitState>;
      progress_done: Generated<number>;
      progress_total: number | null;
      outcome: FitOutcome | null;
      answers: number | null;
      judged: ColumnType<Judged | null, string | null, string>;
      model_id: string | null;
      started_by: string | null;
      started_at: Generated<Date>;
      finished_at: Date | null;
    };
  }
}
