import type { ShelfRole } from '@everyplan/engine/reading';
import type { ColumnType, Generated, JSONColumnType } from 'kysely';

export type ShelfMark = 'chosen' | 'put-back' | 'more-like';

type Stamp = ColumnType<Date, Date | undefined, Date>;
type Unset<T> = ColumnType<T | null, T | null | undefined, T | null>;

/** A reason as it is kept: a code and its values. */
export interface KeptReason {
  readonly code: string;
  readonly values: Readonly<Record<string, string | number>>;
}

declare module '../../../platform/db/database.ts' {
  interface Database {
    shelf_place: {
      district_id: string;
      learner_id: string;
      text_id: string;
      position: number;
      role: ShelfRole;
      because: JSONColumnType<readonly KeptReason[]>;
      laid_from: Generated<string>;
      placed_at: Stamp;
    };
    shelf_mark: {
      district_id: string;
      learner_id: string;
      text_id: string;
      mark: ShelfMark;
      made_by: string;
      made_at: Stamp;
    };
    reading_window: {
      district_id: string;
      window_id: string;
      class_id: string;
      learner_id: string | null;
      shift: number;
      languages: ('en' | 'es')[];
      must_topics: string[];
      never_topics: string[];
      because: string;
      set_by: string;
      set_at: Date;
      ended_by: Unset<string>;
      ended_at: Unset<Date>;
    };
    reading_group: {
      district_id: string;
      class_id: string;
      group_id: string;
      position: number;
      text_id: string | null;
      formed_by: string;
      formed_at: Date;
    };
    reading_group_member: {
      district_id: string;
      class_id: string;
      learner_id: string;
      group_id: string;
    };
    class_set_text: {
      district_id: string;
      class_id: string;
      learner_id: string;
      set_id: string;
      position: number;
      text_id: string;
      picked_by: string;
      picked_at: Date;
    };
  }
}
