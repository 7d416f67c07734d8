import type { ColumnType, Generated } from 'kysely';
import type { ProfileKind, ProfileVisibility, Voice } from '@everyplan/contract';

export type PaceName = 'gentle' | 'steady' | 'brisk';

/** How an entry came about: on the profile's page, in a class's quick notes, from a survey, from a family's questionnaire. */
export type EntrySource = 'written' | 'quick-note' | 'survey' | 'questionnaire';

type Stamp = ColumnType<Date, Date | undefined, Date>;

declare module '../../platform/db/database.ts' {
  interface Database {
    learner_profile: {
      district_id: string;
      learner_id: string;
      pace: Generated<PaceName>;
      minutes_per_week: Generated<number>;
      updated_at: Stamp;
      updated_by: string | null;
    };
    profile_entry: {
      district_id: string;
      learner_id: string;
      entry_id: string;
      kind: ProfileKind;
      voice: Voice;
      text: string;
      code: string | null;
      language: Generated<string>;
      visibility: Generated<ProfileVisibility>;
      /** The calendar year in which the school year ends. */
      school_year: number;
      source: Generated<EntrySource>;
      revision: Generated<number>;
      author_id: string | null;
      written_at: Stamp;
      retired_at: Date | null;
      retired_by: string | null;
    };
    profile_wording: {
      district_id: string;
      learner_id: string;
      entry_id: string;
      revision: number;
      text: string;
      code: string | null;
      language: string;
      visibility: ProfileVisibility;
      author_id: string | null;
      written_at: Date;
    };
    profile_reader: {
      district_id: string;
      learner_id: string;
      entry_id: string;
      person_id: string;
      named_by: string | null;
      named_at: Stamp;
    };
    profile_stance: {
      district_id: string;
      learner_id: string;
      entry_id: string;
      person_id: string;
      voice: Voice;
      agrees: boolean;
      taken_at: Stamp;
    };
    profile_carry_over: {
      district_id: string;
      learner_id: string;
      entry_id: string;
      school_year: number;
      decision: 'keep' | 'ask' | 'retire';
      from_year: number;
      decided_by: string | null;
      decided_at: Stamp;
    };
  }
}
