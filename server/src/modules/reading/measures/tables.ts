import type { Generated } from 'kysely';

declare module '../../../platform/db/database.ts' {
  interface Database {
    text_lesson: {
      district_id: string;
      learner_id: string;
      reading_id: string;
      text_id: string;
      grade: number;
      error: number;
      counts: Generated<boolean>;
      learned_at: Generated<Date>;
    };
  }
}
