import type { Because } from '@everyplan/contract';
import type { Importance, OwnStepName, StepKind } from '@everyplan/engine/planning';
import type { ColumnType, Generated } from 'kysely';
import type { StoredMeasure } from './goals/measure.ts';
import type { PlanContent } from './plan-content.ts';
import type { TemplateContent, TemplateItem } from './templates/content.ts';
import type { StoredOption } from './week/stored-option.ts';

type Stamp = ColumnType<Date, Date | undefined, Date>;
type Json<Value> = ColumnType<Value, string, string>;

export type StoredState = 'draft' | 'in-review' | 'active' | 'done' | 'set-aside';
export type GoalState = 'open' | 'reached' | 'set-aside';
export type VersionReason = 'drafted' | 'redrafted' | 'edited' | 'undone';
export type Voice = 'learner' | 'teacher' | 'family' | 'principal';
export type DraftScope =
  | { readonly classId: string }
  | { readonly schoolId: string }
  | { readonly district: true };

declare module '../../platform/db/database.ts' {
  interface Database {
    resource: {
      district_id: string;
      resource_id: string;
      kind: StepKind;
      title: Json<Readonly<Record<string, string>>>;
      description: Json<Readonly<Record<string, string>>>;
      minutes: number;
      needs_device: Generated<boolean>;
      source_id: string;
      active: Generated<boolean>;
    };
    resource_standard: { district_id: string; standard_id: string; resource_id: string };
    plan: {
      district_id: string;
      plan_id: string;
      learner_id: string;
      version: Generated<number>;
      state: Generated<StoredState>;
      drafted_at: Stamp;
      changed_at: Stamp;
      state_reason: string | null;
      review_due_on: string | null;
    };
    goal: {
      district_id: string;
      plan_id: string;
      goal_id: string;
      position: number;
      standard_id: string | null;
      skill_id: string | null;
      title: string;
      because: Json<Because[]>;
      state: Generated<GoalState>;
      edited_by: string | null;
      edited_at: Date | null;
      horizon: Generated<'short' | 'long'>;
      parent_goal_id: string | null;
      measure: ColumnType<StoredMeasure | null, string | null, string | null>;
      due_on: string | null;
      strategies: Generated<string[]>;
      supports: Generated<string[]>;
      champion_id: string | null;
      next_step: string | null;
      state_reason: string | null;
      titled_by: string | null;
      suggested_by: string | null;
    };
    goal_acceptance: {
      district_id: string;
      plan_id: string;
      goal_id: string;
      learner_id: string;
      accepted_at: Stamp;
    };
    goal_reading: {
      district_id: string;
      plan_id: string;
      goal_id: string;
      reading_id: string;
      learner_id: string;
      value: number;
      read_on: string;
      note: string | null;
      recorded_by: string | null;
      recorded_at: Stamp;
    };
    plan_template: {
      district_id: string;
      template_id: string;
      school_id: string | null;
      name: string;
      state: Generated<'draft' | 'published' | 'retired'>;
      draft: Json<TemplateContent>;
      revision: Generated<number>;
      published_version: number | null;
      changed_at: Stamp;
      changed_by: string | null;
    };
    plan_template_version: {
      district_id: string;
      template_id: string;
      version: number;
      content: Json<TemplateContent>;
      published_at: Stamp;
      published_by: string | null;
    };
    plan_answer: {
      district_id: string;
      plan_id: string;
      item_id: string;
      learner_id: string;
      item: Json<TemplateItem>;
      value: Json<string | number>;
      answered_by: string | null;
      answered_at: Stamp;
    };
    week: {
      district_id: string;
      plan_id: string;
      week_id: string;
      starts_on: string;
      minutes_available: number;
      because: Json<Because[]>;
    };
    step: {
      district_id: string;
      plan_id: string;
      week_id: string;
      step_id: string;
      goal_id: string | null;
      resource_id: string | null;
      position: number;
      kind: StepKind;
      title: string;
      minutes: number;
      because: Json<Because[]>;
      edited_by: string | null;
      edited_at: Date | null;
      done_at: Date | null;
      done_by: string | null;
      importance: Generated<Importance>;
      own: OwnStepName | null;
      about_id: string | null;
      titled_by: string | null;
      options: ColumnType<StoredOption[], string | undefined, string>;
      chosen: number | null;
      photo_id: string | null;
      carried_from: string | null;
    };
    plan_version: {
      district_id: string;
      plan_id: string;
      version: number;
      reason: VersionReason;
      content: Json<PlanContent>;
      author_id: string | null;
      made_at: Stamp;
    };
    plan_approval: {
      district_id: string;
      plan_id: string;
      version: number;
      voice: Voice;
      approved_by: string;
      approved_at: Stamp;
    };
    draft_run: {
      district_id: string;
      draft_run_id: string;
      scope: Json<DraftScope>;
      state: 'waiting' | 'drafting' | 'done' | 'failed';
      learners_done: Generated<number>;
      learners_total: number | null;
      started_by: string | null;
      started_at: Stamp;
      finished_at: Date | null;
      starts_on: string | null;
    };
  }
}
