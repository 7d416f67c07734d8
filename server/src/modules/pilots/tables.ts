import type { Generated } from 'kysely';

export type PilotKind = 'just-right-texts';
export type Decision = 'adopt' | 'adapt' | 'stop';

declare module '../../platform/db/database.ts' {
  interface Database {
    pilot: {
      district_id: string;
      pilot_id: string;
      kind: PilotKind;
      class_id: string;
      comparison_class_id: string | null;
      language: 'en' | 'es';
      /** A day as text: 2026-11-22. */
      starts_on: string;
      weeks: number;
      problem: string;
      win: string;
      worthwhile: number;
      planned_by: string;
      planned_at: Date;
      withdrawn_at: Date | null;
      withdrawn_by: string | null;
      ended_at: Date | null;
    };
    pilot_baseline: {
      district_id: string;
      pilot_id: string;
      learner_id: string;
      class_id: string;
      taken_on: string;
      pace: number | null;
      record_id: string | null;
      grade: number | null;
      error: number | null;
    };
    pilot_decision: {
      district_id: string;
      pilot_id: string;
      decision_id: string;
      decision: Decision;
      learnt: string;
      next_step: Generated<string>;
      decided_by: string;
      decided_at: Date;
      undone_by: string | null;
      undone_at: Date | null;
    };
  }
}
