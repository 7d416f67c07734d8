import type { PlanComment } from '@everyplan/contract';

declare module '../../platform/db/database.ts' {
  interface Database {
    plan_comment: {
      district_id: string;
      learner_id: string;
      comment_id: string;
      thread_id: string | null;
      goal_id: string | null;
      author_id: string;
      voice: PlanComment['voice'];
      text: string;
      language: 'en' | 'es';
      written_at: Date;
      edited_at: Date | null;
      withdrawn_at: Date | null;
    };
    plan_comment_edit: {
      district_id: string;
      learner_id: string;
      comment_id: string;
      edit_id: string;
      text: string;
      replaced_at: Date;
    };
    plan_comment_reading: {
      district_id: string;
      learner_id: string;
      person_id: string;
      read_at: Date;
    };
    family_digest: {
      district_id: string;
      school_id: string;
      switched_on_by: string | null;
      switched_on_at: Date;
    };
    digest_stop: { district_id: string; guardian_id: string; stopped_at: Date };
    digest_sending: {
      district_id: string;
      guardian_id: string;
      week: string;
      claimed_at: Date;
      sent_at: Date | null;
      refused: string | null;
    };
  }
}
