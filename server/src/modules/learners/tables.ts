import type { ColumnType, Generated } from 'kysely';

export type PaceName = 'gentle' | 'steady' | 'brisk';

declare module '../../platform/db/database.ts' {
  interface Database {
    learner_profile: {
      district_id: string;
      learner_id: string;
      pace: Generated<PaceName>;
      minutes_per_week: Generated<number>;
      updated_at: ColumnType<Date, Date | undefined, Date>;
      updated_by: string | null;
    };
    profile_entry: {
      district_id: string;
      learner_id: string;
      entry_id: string;
      kind: 'strength' | 'need' | 'interest' | 'what-works' | 'hope';
      voice: 'learner' | 'family' | 'teacher' | 'staff';
      text: string;
      language: Generated<string>;
      author_id: string | null;
      written_at: ColumnType<Date, Date | undefined, Date>;
    };
  }
}
