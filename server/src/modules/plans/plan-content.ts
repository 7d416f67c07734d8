import type { Because } from '@everyplan/contract';
import type { StepKind } from '@everyplan/engine/planning';
import type { GoalState } from './tables.ts';

/** A plan as a version keeps it: all its goals, and the newest week with its steps. Ticks are no part of it: what is done stays done. */
export interface PlanContent {
  readonly goals: readonly ContentGoal[];
  readonly week: ContentWeek | null;
  readonly steps: readonly ContentStep[];
}

export interface ContentGoal {
  readonly goalId: string;
  readonly position: number;
  readonly standardId: string | null;
  readonly skillId: string | null;
  readonly title: string;
  readonly because: readonly Because[];
  readonly state: GoalState;
  readonly editedBy: string | null;
  readonly editedAt: string | null;
}

export interface ContentWeek {
  readonly weekId: string;
  readonly startsOn: string;
  readonly minutesAvailable: number;
  readonly because: readonly Because[];
}

export interface ContentStep {
  readonly stepId: string;
  readonly goalId: string | null;
  readonly resourceId: string | null;
  readonly position: number;
  readonly kind: StepKind;
  readonly title: string;
  readonly minutes: number;
  readonly because: readonly Because[];
  readonly editedBy: string | null;
  readonly editedAt: string | null;
}
