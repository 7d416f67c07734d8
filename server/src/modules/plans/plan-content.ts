import type { Because } from '@everyplan/contract';
import type { Importance, OwnStepName, StepKind } from '@everyplan/engine/planning';
import type { KeptDetails } from './goals/goal-details.ts';
import type { GoalState } from './tables.ts';
import type { TemplateItem } from './templates/content.ts';
import type { StoredOption } from './week/stored-option.ts';

/** A plan as a version keeps it: all its goals, and the weeks that are not over with their steps. Ticks and choices are no part of it: what is done stays done. */
export interface PlanContent {
  readonly goals: readonly ContentGoal[];
  readonly week: ContentWeek | null;
  /** Weeks besides it that were not over yet. */
  readonly otherWeeks?: readonly string[];
  readonly steps: readonly ContentStep[];
  /** Absent where the plan answers nothing, and in versions from before there were templates. */
  readonly answers?: readonly ContentAnswer[];
  /** How the plan ended; absent while it goes on. */
  readonly closing?: { readonly state: 'done' | 'set-aside'; readonly reason: string | null };
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
  /** Absent where the goal says nothing more. */
  readonly details?: KeptDetails;
}

export interface ContentAnswer {
  readonly itemId: string;
  readonly item: TemplateItem;
  readonly value: string | number;
  readonly answeredBy: string | null;
  readonly answeredAt: string;
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
  /** Absent in versions from before weeks had musts and choices, as is all that follows. */
  readonly importance?: Importance;
  readonly own?: OwnStepName | null;
  readonly aboutId?: string | null;
  readonly titledBy?: string | null;
  readonly options?: readonly StoredOption[];
  readonly carriedFrom?: string | null;
  /** Absent: of the version's week. */
  readonly weekId?: string;
}
