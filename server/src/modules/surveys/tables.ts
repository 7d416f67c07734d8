import type { GradeBand } from '@everyplan/contract';
import type { ColumnType, Generated } from 'kysely';

type Language = 'en' | 'es';
type Stamp = ColumnType<Date, Date | undefined, Date>;
type Unset<T> = ColumnType<T | null, T | null | undefined, T | null>;

declare module '../../platform/db/database.ts' {
  interface Database {
    survey: {
      district_id: string;
      survey_id: string;
      class_id: string;
      kind: 'learners' | 'families';
      band: GradeBand | null;
      closes_on: string | null;
      opened_by: string;
      opened_at: Stamp;
      closed_at: Unset<Date>;
      closed_by: Unset<string>;
    };
    survey_answer: {
      district_id: string;
      survey_id: string;
      learner_id: string;
      question_id: string;
      option_ids: string[];
      words: Generated<string>;
      language: Language;
      via: 'device' | 'paper';
      turn_id: string | null;
      entered_by: string | null;
      answered_at: Date;
    };
    survey_device: {
      district_id: string;
      device_id: string;
      survey_id: string;
      token_hash: Buffer;
      handed_by: string;
      handed_at: Stamp;
      expires_at: Date;
      revoked_at: Unset<Date>;
    };
    family_invitation: {
      district_id: string;
      survey_id: string;
      learner_id: string;
      guardian_id: string;
      mail_asked_at: Unset<Date>;
      mail_claimed_at: Unset<Date>;
      mail_sent_at: Unset<Date>;
      mail_failed_at: Unset<Date>;
      printed_at: Unset<Date>;
      answered_at: Unset<Date>;
      revoked_at: Unset<Date>;
      invited_by: string;
    };
    family_link: {
      district_id: string;
      link_id: string;
      survey_id: string;
      learner_id: string;
      guardian_id: string;
      token_hash: Buffer;
      code_hash: Buffer | null;
      made_at: Stamp;
    };
    family_answer: {
      district_id: string;
      survey_id: string;
      learner_id: string;
      guardian_id: string;
      question_id: string;
      option_ids: string[];
      words: Generated<string>;
      restricted: boolean;
      language: Language;
      answered_at: Date;
    };
  }
}
