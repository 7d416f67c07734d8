import type { Generated } from 'kysely';

type RequestKind = 'access-log' | 'file' | 'correction' | 'erasure';

/** As seal_learner() writes it. */
interface SealedContent {
  readonly givenName: string;
  readonly familyName: string;
  readonly identifier: string | null;
  readonly grades: string[];
  readonly schools: string[];
  readonly enrolments: { class: string; begins: string | null; ends: string | null }[];
  readonly finalRecord: { standard: string; mastery: number; asOf: string }[];
}

declare module '../../platform/db/database.ts' {
  interface Database {
    trust_setting: {
      district_id: string;
      answer_days: number;
      erasure_wait_days: number;
      sealed_years: number;
      set_by: string | null;
      set_at: Date;
    };
    data_request: {
      district_id: string;
      learner_id: string;
      request_id: string;
      kind: RequestKind;
      words: string;
      asked_by: string;
      asked_at: Date;
      due_on: string;
    };
    data_request_decision: {
      district_id: string;
      learner_id: string;
      request_id: string;
      decision: 'done' | 'refused' | 'withdrawn';
      reason: string;
      decided_by: string;
      decided_at: Date;
    };
    erasure: {
      district_id: string;
      erasure_id: string;
      learner_id: string | null;
      reason: string;
      proposed_by: string | null;
      proposed_at: Generated<Date>;
      confirmable_from: Date;
      confirmed_by: string | null;
      confirmed_at: Date | null;
      stopped_by: string | null;
      stopped_at: Date | null;
      done_at: Date | null;
    };
    sealed_record: {
      district_id: string;
      sealed_id: string;
      content: SealedContent;
      sealed_at: Date;
      keep_until: string;
    };
  }
}
