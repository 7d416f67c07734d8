import { z } from 'zod';
import { MasteryWord } from './mastery.ts';
import { Because, Day, Id, Moment } from './shapes.ts';
import { StandardReference } from './standards.ts';

export const GoalState = z.enum(['open', 'reached', 'set-aside']);
export const Horizon = z.enum(['short', 'long']);

/** How a goal is measured, as it is asked for. The baseline of mastery is what the evidence says on that day. */
export const MeasureInput = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('number'),
    unit: z.string().trim().min(1).max(60),
    baseline: z.number().nullable(),
    target: z.number(),
  }),
  z.object({ kind: z.literal('mastery') }),
  /** A scale of the plan's template; baseline and target are places on it, from 0. */
  z.object({
    kind: z.literal('scale'),
    itemId: Id,
    baseline: z.number().int().min(0).nullable(),
    target: z.number().int().min(0),
  }),
]);

/** One point of a goal's trend: from evidence (with its interval) or entered by hand (with its author). */
const ProgressPoint = z.object({
  on: Day,
  value: z.number(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  /** Of a reading entered by hand. */
  readingId: Id.nullable(),
  byName: z.string().nullable(),
  note: z.string().nullable(),
});

/** Where a goal stands: baseline, now and target in one unit. Of mastery all are probabilities, 0..1. */
export const Progress = z.object({
  kind: z.enum(['number', 'mastery', 'scale']),
  unit: z.string().nullable(),
  /** The places of a scale, lowest first, in the reader's language. */
  levels: z.array(z.string()).nullable(),
  itemId: Id.nullable(),
  baseline: z.number().nullable(),
  now: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  target: z.number(),
  /** How much of the way from baseline to target is done, 0..1; null where one of them is unknown. */
  share: z.number().nullable(),
  /** Baseline, now and the interval in sentences. */
  because: z.array(Because),
  /** In order of time. */
  points: z.array(ProgressPoint),
});

export const Goal = z.object({
  goalId: Id,
  title: z.string(),
  standard: StandardReference.nullable(),
  state: GoalState,
  because: z.array(Because),
  editedByName: z.string().nullable(),
  mastery: z
    .object({ value: z.number(), low: z.number(), high: z.number(), word: MasteryWord })
    .nullable(),
  horizon: Horizon,
  /** The long-term goal that it belongs to. */
  parentGoalId: Id.nullable(),
  dueOn: Day.nullable(),
  strategies: z.array(z.string()),
  supports: z.array(z.string()),
  champion: z.object({ personId: Id, name: z.string() }).nullable(),
  nextStep: z.string().nullable(),
  /** Why it was set aside. */
  reason: z.string().nullable(),
  /** Who proposed it; null where nobody did or the learner has accepted it. */
  suggestedByName: z.string().nullable(),
  progress: Progress.nullable(),
});

const line = z.string().trim().min(1).max(300);

/** What a person may say about a goal; what is not sent stays as it is. */
export const GoalChange = z.object({
  title: line,
  standardId: Id.nullable(),
  horizon: Horizon,
  parentGoalId: Id.nullable(),
  measure: MeasureInput.nullable(),
  dueOn: Day.nullable(),
  strategies: z.array(line).max(12),
  supports: z.array(line).max(12),
  championId: Id.nullable(),
  nextStep: line.nullable(),
});

export const Reading = z.object({
  value: z.number(),
  /** Today where absent. */
  readOn: Day.optional(),
  note: z.string().trim().min(1).max(500).optional(),
});

export const Approval = z.object({
  voice: z.enum(['learner', 'teacher', 'family', 'principal']),
  byName: z.string(),
  at: Moment,
  version: z.number().int(),
});
