import type { ColumnType, Generated } from 'kysely';

declare module '../../platform/db/database.ts' {
  interface Database {
    framework: {
      district_id: string;
      framework_id: string;
      source_uri: string;
      title: string;
      subject: string | null;
      publisher: string | null;
      version: string | null;
      language: Generated<string>;
      rights_notice: string | null;
      licence_uri: string | null;
      attribution: string | null;
      active: Generated<boolean>;
      imported_at: ColumnType<Date, Date | undefined, Date>;
    };
    standard: {
      district_id: string;
      standard_id: string;
      framework_id: string;
      source_id: string;
      parent_id: string | null;
      code: string | null;
      alternative_code: string | null;
      kind: string;
      kind_label: string | null;
      statement: string;
      short_title: string | null;
      notes: Generated<string[]>;
      grades: Generated<string[]>;
      position: Generated<number>;
      depth: Generated<number>;
      aligned_to: Generated<string[]>;
      active: Generated<boolean>;
    };
    standard_prerequisite: {
      district_id: string;
      standard_id: string;
      prerequisite_id: string;
      origin: Generated<'framework' | 'school'>;
    };
    standard_wording: {
      district_id: string;
      standard_id: string;
      language: 'en' | 'es';
      i_can: string;
      written_by: string | null;
      written_at: ColumnType<Date, Date | undefined, Date>;
    };
    skill: {
      district_id: string;
      skill_id: string;
      name: string;
      number: number;
      standard_id: string | null;
    };
  }
}
