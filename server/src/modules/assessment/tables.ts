import type { formBands } from '@everyplan/contract';
import type { ColumnType, Generated, JSONColumnType } from 'kysely';
import type { Curve } from './bank/curve.ts';

export type FormBand = (typeof formBands)[number];
type Language = 'en' | 'es';
type Unset<T> = ColumnType<T | null, T | null | undefined, T | null>;

/** Why a session ended: its error is small enough, it is as long as it may be, the bank has nothing more to ask, or it was on paper. */
export type EndedBecause = 'sure' | 'length' | 'exhausted' | 'paper';

/** An item as it was scored: what became of the answer, and the curve that it was held against. */
export interface ScoredItem extends Curve {
  readonly itemId: string;
  /** Null: heard, so not counted as reading. */
  readonly right: boolean | null;
}

declare module '../../platform/db/database.ts' {
  interface Database {
    item_calibration: {
      district_id: string;
      calibration_id: string;
      language: Language;
      made_at: Date;
      made_by: string | null;
      sessions: number;
      answers: number;
      converged: boolean;
    };
    item_parameter: {
      district_id: string;
      calibration_id: string;
      item_id: string;
      level: number;
      error: number;
      written_level: number;
      answers: number;
      rmsd: number | null;
    };
    reading_check: {
      district_id: string;
      check_id: string;
      class_id: string;
      language: Language;
      /** A day as text: 2026-11-22. */
      closes_on: string;
      asks_all: boolean;
      opened_by: string;
      opened_at: Date;
      closed_at: Unset<Date>;
      closed_by: Unset<string>;
    };
    check_form: {
      district_id: string;
      check_id: string;
      band: FormBand;
      item_ids: string[];
      made_by: string;
      made_at: Date;
    };
    check_asked: { district_id: string; check_id: string; learner_id: string };
    check_session: {
      district_id: string;
      session_id: string;
      check_id: string;
      learner_id: string;
      language: Language;
      started_at: Date;
      seed: number;
      prior_grade: number;
      prior_error: number;
      withheld: string[];
      calibration_id: string | null;
      /** Null: on a screen. */
      form_band: Unset<FormBand>;
      finished_at: Unset<Date>;
      grade: Unset<number>;
      error: Unset<number>;
      ended_because: Unset<EndedBecause>;
      scored: JSONColumnType<readonly ScoredItem[] | null>;
      withdrawn_at: Unset<Date>;
      withdrawn_by: Unset<string>;
      withdrawn_because: Unset<string>;
    };
    check_answer: {
      district_id: string;
      session_id: string;
      number: number;
      learner_id: string;
      item_id: string;
      choice: number | null;
      is_right: boolean;
      heard: boolean;
      /** Null: on paper, where nobody knows. */
      seconds: number | null;
      answered_at: Date;
      received_at: Generated<Date>;
    };
    check_device: {
      district_id: string;
      device_id: string;
      check_id: string;
      token_hash: Buffer;
      handed_by: string;
      handed_at: Date;
      expires_at: Date;
      revoked_at: Unset<Date>;
    };
  }
}
