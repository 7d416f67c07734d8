import type { ColumnType, Generated } from 'kysely';

type Stamp = ColumnType<Date, Date | undefined, Date>;

declare module '../../../platform/db/database.ts' {
  interface Database {
    learner_card: {
      district_id: string;
      learner_id: string;
      token_hash: string;
      pictures_hash: string;
      emblem: string;
      issued_at: Stamp;
      issued_by: string | null;
      last_used_at: Date | null;
      failures: Generated<number>;
      wait_until: Date | null;
      locked_at: Date | null;
    };
    class_door: {
      district_id: string;
      class_id: string;
      token_hash: string;
      opened_at: Stamp;
      opened_by: string | null;
      failures: Generated<number>;
      failures_since: Date | null;
      wait_until: Date | null;
    };
  }
}
