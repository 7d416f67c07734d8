import type { Generated, JSONColumnType } from 'kysely';

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
    };
  }
}
