import type { ColumnType, Generated } from 'kysely';
import type { Role } from '@everyplan/contract';

type Stamp = ColumnType<Date, Date | string | undefined, Date | string>;

declare module '../../platform/db/database.ts' {
  interface Database {
    district: {
      district_id: string;
      name: string;
      time_zone: Generated<string>;
      language: Generated<string>;
      source_id: string | null;
      is_demo: Generated<boolean>;
      created_at: Stamp;
    };
    school: {
      district_id: string;
      school_id: string;
      source_id: string;
      name: string;
      identifier: string | null;
      active: Generated<boolean>;
    };
    term: {
      district_id: string;
      term_id: string;
      source_id: string;
      title: string;
      kind: string;
      parent_source_id: string | null;
      school_year: number | null;
      starts_on: string;
      ends_on: string;
      active: Generated<boolean>;
    };
    course: {
      district_id: string;
      course_id: string;
      source_id: string;
      title: string;
      code: string | null;
      grades: Generated<string[]>;
      subjects: Generated<string[]>;
      active: Generated<boolean>;
    };
    class: {
      district_id: string;
      class_id: string;
      source_id: string;
      school_id: string;
      course_id: string | null;
      title: string;
      code: string | null;
      kind: Generated<string>;
      grades: Generated<string[]>;
      subjects: Generated<string[]>;
      periods: Generated<string[]>;
      location: string | null;
      term_source_ids: Generated<string[]>;
      active: Generated<boolean>;
    };
    person: {
      district_id: string;
      person_id: string;
      source_id: string;
      given_name: string;
      family_name: string;
      middle_name: string | null;
      preferred_name: string | null;
      username: string | null;
      email: string | null;
      identifier: string | null;
      grades: Generated<string[]>;
      language: Generated<string>;
      active: Generated<boolean>;
      left_at: Date | null;
      created_at: Stamp;
    };
    person_role: {
      district_id: string;
      person_id: string;
      role_id: string;
      role: Role;
      school_id: string | null;
    };
    enrolment: {
      district_id: string;
      enrolment_id: string;
      source_id: string;
      class_id: string;
      person_id: string;
      role: 'learner' | 'teacher' | 'aide';
      is_primary: Generated<boolean>;
      begins_on: string | null;
      ends_on: string | null;
      active: Generated<boolean>;
    };
    guardianship: {
      district_id: string;
      guardian_id: string;
      learner_id: string;
      relationship: string | null;
      active: Generated<boolean>;
      access: Generated<'full' | 'letters' | 'none'>;
    };
    account_person: {
      district_id: string;
      account_id: string;
      person_id: string;
    };
  }
}
