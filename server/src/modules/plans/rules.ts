import type { Because } from '@everyplan/contract';
import type { StoredState, Voice } from './tables.ts';

/** A plan that nobody has changed and that was not drafted anew for so long is stale. */
export const staleAfterDays = 21;
/** So long without evidence, and a learner may have slipped out of sight. */
export const quietAfterWeeks = 3;
/** So many tries at a goal that is still not there, and it is time for another way. */
export const stuckAfterTries = 12;

const dayMs = 86_400_000;

export function isStale(changedAt: Date, now: Date): boolean {
  return now.getTime() - changedAt.getTime() > staleAfterDays * dayMs;
}

/** Approvals belong to a version: with every voice that is asked for the plan is active, with some it is in review. */
export function stateAfterApproval(voices: readonly Voice[], asked: readonly Voice[]): StoredState {
  if (voices.length === 0) return 'draft';
  return asked.every((voice) => voices.includes(voice)) ? 'active' : 'in-review';
}

/** A plan that is done or was set aside: it stays as it is until somebody takes it up again. */
export function hasEnded({ state }: { readonly state: StoredState }): boolean {
  return state === 'done' || state === 'set-aside';
}

/** A change makes a new version, which nobody has approved. A draft that nobody has approved yet stays one, and so does what has ended. */
export function stateAfterChange({ state }: { readonly state: StoredState }): StoredState {
  return state === 'active' ? 'in-review' : state;
}

export interface LearnerSigns {
  readonly plan:
    | { readonly changedAt: Date; readonly ended: boolean; readonly reviewDue: boolean }
    | undefined;
  /** The reader is a teacher whose approval this version lacks. */
  readonly awaitsReader: boolean;
  readonly lastEvidenceAt: Date | undefined;
  readonly openGoals: readonly {
    readonly title: string;
    readonly word: string;
    readonly opportunities: number;
  }[];
}

export interface Attention {
  /** Higher stands first. */
  readonly urgency: number;
  readonly reasons: readonly Because[];
}

/** Why a learner needs somebody's attention, the most urgent first; an empty list: nothing to do now. */
export function attentionFor(signs: LearnerSigns, now: Date): Attention {
  const found = [...planSigns(signs, now), ...evidenceSigns(signs, now), ...goalSigns(signs)].sort(
    (a, b) => b.urgency - a.urgency,
  );
  return {
    urgency: found.reduce((total, sign) => total + sign.urgency, 0),
    reasons: found.map((sign) => sign.reason),
  };
}

interface Sign {
  readonly urgency: number;
  readonly reason: Because;
}

function sign(urgency: number, code: string, values: Because['values'] = {}): Sign {
  return { urgency, reason: { code, values } };
}

function planSigns({ plan, awaitsReader }: LearnerSigns, now: Date): readonly Sign[] {
  if (plan === undefined) return [sign(64, 'no-plan')];
  if (plan.ended) return [];
  return [
    ...(plan.reviewDue ? [sign(10, 'review-due')] : []),
    ...(isStale(plan.changedAt, now)
      ? [sign(8, 'plan-stale', { days: daysBetween(plan.changedAt, now) })]
      : []),
    ...(awaitsReader ? [sign(4, 'awaits-approval')] : []),
  ];
}

function evidenceSigns({ lastEvidenceAt }: LearnerSigns, now: Date): readonly Sign[] {
  if (lastEvidenceAt === undefined) return [sign(16, 'never-any-evidence')];
  const weeks = Math.floor(daysBetween(lastEvidenceAt, now) / 7);
  return weeks >= quietAfterWeeks ? [sign(16, 'no-evidence-for', { weeks })] : [];
}

function goalSigns({ openGoals }: LearnerSigns): readonly Sign[] {
  const stuck = openGoals
    .filter((goal) => goal.word === 'not-yet' && goal.opportunities >= stuckAfterTries)
    .map((goal) => sign(32, 'stuck', { tries: goal.opportunities, goal: goal.title }))
    .slice(0, 1);
  const done = openGoals.length > 0 && openGoals.every((goal) => goal.word === 'secure');
  return done ? [...stuck, sign(12, 'ready-to-move-on')] : stuck;
}

function daysBetween(from: Date, to: Date): number {
  return Math.floor((to.getTime() - from.getTime()) / dayMs);
}
