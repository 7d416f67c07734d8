import { sql } from 'kysely';
import type { StoredMeasure } from './measure.ts';

/** What a goal says beyond its title, standard and state. */
export interface GoalDetails {
  readonly horizon: 'short' | 'long';
  readonly parentGoalId: string | null;
  readonly measure: StoredMeasure | null;
  readonly dueOn: string | null;
  readonly strategies: readonly string[];
  readonly supports: readonly string[];
  readonly championId: string | null;
  readonly nextStep: string | null;
  readonly stateReason: string | null;
  /** Whose words the title is; null: the draft's. */
  readonly titledBy: string | null;
  readonly suggestedBy: string | null;
}

/** As a version keeps them: only what differs from a goal that says nothing more, since most say little. */
export type KeptDetails = Partial<GoalDetails>;

const plain: GoalDetails = {
  horizon: 'short',
  parentGoalId: null,
  measure: null,
  dueOn: null,
  strategies: [],
  supports: [],
  championId: null,
  nextStep: null,
  stateReason: null,
  titledBy: null,
  suggestedBy: null,
};

export function inFull(details: KeptDetails | undefined): GoalDetails {
  return { ...plain, ...details };
}

/** The details of a row of goal (`g`), as they are kept: one value, null where there is nothing to say. A measure keeps its nulls. */
export const keptDetails = sql<KeptDetails | null>`nullif(jsonb_strip_nulls(jsonb_build_object(
  'horizon', nullif(g.horizon, 'short'), 'parentGoalId', g.parent_goal_id, 'dueOn', g.due_on,
  'strategies', case when g.strategies <> '{}' then to_jsonb(g.strategies) end,
  'supports', case when g.supports <> '{}' then to_jsonb(g.supports) end,
  'championId', g.champion_id, 'nextStep', g.next_step, 'stateReason', g.state_reason, 'titledBy', g.titled_by,
  'suggestedBy', g.suggested_by))
  || case when g.measure is null then '{}'::jsonb else jsonb_build_object('measure', g.measure) end, '{}'::jsonb)`;

/** The columns that hold the details, for writes of many rows. */
export const detailColumns = {
  horizon: 'text',
  parent_goal_id: 'uuid',
  measure: 'jsonb',
  due_on: 'date',
  strategies: 'text[]',
  supports: 'text[]',
  champion_id: 'uuid',
  next_step: 'text',
  state_reason: 'text',
  titled_by: 'uuid',
  suggested_by: 'uuid',
} as const;

export function detailRow(details: KeptDetails | undefined) {
  const full = inFull(details);
  return {
    horizon: full.horizon,
    parent_goal_id: full.parentGoalId,
    measure: full.measure,
    due_on: full.dueOn,
    strategies: full.strategies,
    supports: full.supports,
    champion_id: full.championId,
    next_step: full.nextStep,
    state_reason: full.stateReason,
    titled_by: full.titledBy,
    suggested_by: full.suggestedBy,
  };
}
