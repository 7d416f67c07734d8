import type { ColumnType } from 'kysely';

declare module '../../platform/db/database.ts' {
  interface Database {
    mentorship: {
      district_id: string;
      learner_id: string;
      mentor_id: string;
      since: ColumnType<Date, Date | undefined, Date>;
      set_by: string | null;
    };
  }
}
