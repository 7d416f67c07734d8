import type { RecordContent } from '@everyplan/contract';
import type { Generated, JSONColumnType } from 'kysely';

declare module '../../../platform/db/database.ts' {
  interface Database {
    running_record: {
      district_id: string;
      learner_id: string;
      record_id: string;
      text_id: string | null;
      title: string;
      language: 'en' | 'es';
      passage: string;
      text_grade: number | null;
      text_error: number | null;
      way: 'screen' | 'paper';
      /** A day as text: 2026-11-22. */
      read_on: string;
      started_by: string | null;
      started_at: Date;
      content: JSONColumnType<RecordContent>;
      saved_at: Date;
      revision: Generated<number>;
      /** The page that saved last. */
      saved_from: string | null;
      saved_by: string | null;
      words: number | null;
      errors: number | null;
      self_corrections: number | null;
      correct_words: number | null;
      seconds: number | null;
      finished_at: Date | null;
      finished_by: string | null;
      withdrawn_at: Date | null;
      withdrawn_by: string | null;
      withdrawn_because: string | null;
    };
    running_record_version: {
      district_id: string;
      learner_id: string;
      record_id: string;
      version: number;
      content: JSONColumnType<RecordContent>;
      /** Null, as errors and self-corrections: a draft that somebody else wrote over. */
      words: number | null;
      errors: number | null;
      self_corrections: number | null;
      seconds: number | null;
      saved_by: string | null;
      replaced_by: string | null;
      replaced_at: Generated<Date>;
      because: string;
    };
    running_record_audio: {
      district_id: string;
      learner_id: string;
      record_id: string;
      audio_id: string;
      attachment_id: string;
      offset_ms: number;
      added_at: Generated<Date>;
    };
  }
}
