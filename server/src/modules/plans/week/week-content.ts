import type { Tx } from '../../../platform/db/database.ts';
import type { Scope } from '../../../platform/db/scope.ts';
import type { ContentStep, ContentWeek, PlanContent } from '../plan-content.ts';
import type { WeekRow } from '../queries.ts';
import { listSteps, type StepRow } from './list-steps.ts';
import { listLiveWeeks } from './live-weeks.ts';

/** What a version keeps of the weeks that are not over. */
export async function readWeekContent(
  tx: Tx,
  scope: Scope,
  given: { readonly planId: string; readonly now: Date },
): Promise<Pick<PlanContent, 'week' | 'otherWeeks' | 'steps'>> {
  const [newest, ...others] = await listLiveWeeks(tx, scope, given);
  if (newest === undefined) return { week: null, steps: [] };
  const steps = await listSteps(tx, scope, [newest, ...others]);
  return {
    week: toContentWeek(newest),
    ...(others.length > 0 && { otherWeeks: others.map((week) => week.week_id) }),
    steps: steps.map(toContentStep),
  };
}

function toContentWeek(week: WeekRow): ContentWeek {
  return {
    weekId: week.week_id,
    startsOn: week.starts_on,
    minutesAvailable: week.minutes_available,
    because: week.because,
  };
}

function toContentStep(step: StepRow): ContentStep {
  return {
    stepId: step.step_id,
    goalId: step.goal_id,
    resourceId: step.resource_id,
    position: step.position,
    kind: step.kind,
    title: step.title,
    minutes: step.minutes,
    because: step.because,
    editedBy: step.edited_by,
    editedAt: step.edited_at?.toISOString() ?? null,
    importance: step.importance,
    own: step.own,
    aboutId: step.about_id,
    titledBy: step.titled_by,
    options: step.options,
    carriedFrom: step.carried_from,
    weekId: step.week_id,
  };
}
