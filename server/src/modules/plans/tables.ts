import type { Because } from '@everyplan/contract';
import type { StepKind } from '@everyplan/engine/planning';
import type { ColumnType, Generated } from 'kysely';
import type { PlanContent } from './plan-content.ts';

type Stamp = ColumnType<Date, Date | undefined, Date>;
type Json<Value> = ColumnType<Value, string, string>;

export type StoredState = 'draft' | 'in-review' | 'active';
export type GoalState = 'open' | 'reached' | 'set-aside';
export type VersionReason = 'drafted' | 'redrafted' | 'edited' | 'undone';
export type Voice = 'teacher' | 'learner';
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
    };
  }
}
