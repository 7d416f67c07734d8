import type { Generated } from 'kysely';
import type { MediaType } from './media-type.ts';

declare module '../../platform/db/database.ts' {
  interface Database {
    attachment: {
      district_id: string;
      attachment_id: string;
      learner_id: string;
      media_type: MediaType;
      size_bytes: number;
      file_name: string;
      added_by: string | null;
      added_at: Generated<Date>;
    };
  }
}
