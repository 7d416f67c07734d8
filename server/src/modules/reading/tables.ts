import type { ColumnType, Generated, JSONColumnType } from 'kysely';

export type TextKind = 'story' | 'fact' | 'poem' | 'play';
export type TextSource = 'starter' | 'import' | 'paste';
export type MeasureSource =
  | 'running-record'
  | 'check'
  | 'reading'
  | 'teacher'
  | 'lexile'
  | 'fp'
  | 'star'
  | 'dibels'
  | 'map';
export type Vote = 'too-easy' | 'just-right' | 'too-hard';

export interface Credit {
  readonly role: string;
  readonly name: string;
}

/** The position of a choice as written, of the question with this number. */
export interface Answer {
  readonly number: number;
  readonly choice: number;
}

declare module '../../platform/db/database.ts' {
  interface Database {
    text: {
      district_id: string;
      text_id: string;
      source_key: string;
      source: TextSource;
      title: string;
      language: 'en' | 'es';
      kind: TextKind | null;
      topics: string[];
      credits: JSONColumnType<readonly Credit[]>;
      licence: string;
      licence_url: string | null;
      attribution: string;
      source_url: string | null;
      pages: JSONColumnType<readonly string[]>;
      words: number;
      sentences: number;
      measured_grade: number;
      measured_error: number;
      measure: JSONColumnType<object>;
      corrected_grade: number | null;
      corrected_by: string | null;
      corrected_at: Date | null;
      corrected_because: string | null;
      grade: number;
      error: number;
      readings: Generated<number>;
      search: string;
      added_by: string | null;
      added_at: Generated<Date>;
      retired_at: Date | null;
      retired_by: string | null;
      source_hash: Generated<string>;
      content_hash: Generated<string>;
      bias: Generated<number>;
      bias_corrections: Generated<number>;
      edited_by: string | null;
      edited_at: Date | null;
    };
    text_correction: {
      district_id: string;
      text_id: string;
      correction_id: string;
      grade: number;
      because: string;
      corrected_by: string;
      corrected_at: Date;
      undone_by: string | null;
      undone_at: Date | null;
    };
    starter_library: {
      district_id: string;
      hash: string;
      loaded_at: Generated<Date>;
    };
    text_question: {
      district_id: string;
      text_id: string;
      number: number;
      kind: 'literal' | 'inference' | 'word' | 'cloze';
      stem: string;
      choices: JSONColumnType<readonly string[]>;
      right_choice: number;
      because: Generated<string>;
    };
    reader_measure: {
      district_id: string;
      learner_id: string;
      measure_id: string;
      source: MeasureSource;
      language: 'en' | 'es';
      grade: number;
      error: number;
      /** A day as text: 2026-11-22. */
      measured_on: string;
      as_given: Generated<string>;
      origin_id: string | null;
      recorded_by: string | null;
      recorded_at: Generated<Date>;
      withdrawn_at: Date | null;
      withdrawn_by: string | null;
      withdrawn_because: string | null;
      because: Generated<string>;
      import_id: string | null;
    };
    reading: {
      district_id: string;
      learner_id: string;
      reading_id: string;
      text_id: string;
      way: Generated<'screen' | 'paper'>;
      started_at: Date;
      last_at: Date;
      page: Generated<number>;
      seconds: Generated<number>;
      finished_at: Date | null;
      vote: Vote | null;
      asked: number | null;
      answered_right: number | null;
      answers: ColumnType<readonly Answer[] | null, string | null, string | null>;
      voted_at: Date | null;
      recorded_by: string | null;
    };
    reading_note: {
      district_id: string;
      learner_id: string;
      note_id: string;
      text_id: string;
      page: number;
      note: string;
      written_at: Date;
    };
  }
}
