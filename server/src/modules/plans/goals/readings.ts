import { recordAudit } from '../../../platform/audit.ts';
import type { Actor } from '../../../platform/auth/actor.ts';
import type { Tx } from '../../../platform/db/database.ts';
import { inDistrict, type Scope } from '../../../platform/db/scope.ts';
import type { Deps } from '../../../platform/deps.ts';
import { notFound } from '../../../platform/errors.ts';
import { newId } from '../../../platform/id.ts';
import { readToday } from '../../people/index.ts';
import { getPlan, getPlanToChange } from '../change-plan.ts';
import type { PlanHead } from '../queries.ts';
import { measureDoesNotFit } from './measure-for.ts';
import type { StoredMeasure } from './measure.ts';

interface OfGoal {
  readonly learnerId: string;
  readonly goalId: string;
}

/** Notes where a goal stands that is measured by a number or on a scale. It is evidence, not a change: no version, no approval ends. */
export function addReading(
  deps: Deps,
  actor: Actor,
  given: OfGoal & {
    readonly value: number;
    readonly readOn?: string | undefined;
    readonly note?: string | undefined;
  },
) {
  return inDistrict(deps.connection, actor, async (tx) => {
    const plan = await getPlanToChange(tx, actor, given.learnerId);
    await refuseUnfitValue(tx, actor, plan, given);
    const readingId = newId();
    const readOn = given.readOn ?? (await readToday(tx, actor, deps.now())).today;
    await tx
      .insertInto('goal_reading')
      .values({
        district_id: actor.districtId,
        plan_id: plan.plan_id,
        goal_id: given.goalId,
        reading_id: readingId,
        learner_id: plan.learner_id,
        value: given.value,
        read_on: readOn,
        note: given.note ?? null,
        recorded_by: actor.personId,
        recorded_at: deps.now(),
      })
      .execute();
    await audit(tx, actor, { plan, action: 'add-reading', goalId: given.goalId, readingId });
    return getPlan(tx, actor, { learnerId: given.learnerId, now: deps.now() });
  });
}

export function removeReading(
  deps: Deps,
  actor: Actor,
  given: OfGoal & { readonly readingId: string },
) {
  return inDistrict(deps.connection, actor, async (tx) => {
    const plan = await getPlanToChange(tx, actor, given.learnerId);
    const { numDeletedRows } = await tx
      .deleteFrom('goal_reading')
      .where('district_id', '=', actor.districtId)
      .where('plan_id', '=', plan.plan_id)
      .where('goal_id', '=', given.goalId)
      .where('reading_id', '=', given.readingId)
      .executeTakeFirst();
    if (numDeletedRows === 0n) throw notFound('reading');
    const { goalId, readingId } = given;
    await audit(tx, actor, { plan, action: 'remove-reading', goalId, readingId });
    return getPlan(tx, actor, { learnerId: given.learnerId, now: deps.now() });
  });
}

async function refuseUnfitValue(
  tx: Tx,
  { districtId }: Scope,
  plan: PlanHead,
  { goalId, value }: { readonly goalId: string; readonly value: number },
): Promise<void> {
  const goal = await tx
    .selectFrom('goal')
    .select('measure')
    .where('district_id', '=', districtId)
    .where('plan_id', '=', plan.plan_id)
    .where('goal_id', '=', goalId)
    .executeTakeFirst();
  if (goal === undefined) throw notFound('goal');
  if (!fits(goal.measure, value)) throw measureDoesNotFit();
}

function fits(measure: StoredMeasure | null, value: number): boolean {
  if (measure?.kind === 'number') return true;
  return measure?.kind === 'scale' && measure.levels[value] !== undefined;
}

function audit(
  tx: Tx,
  actor: Actor,
  given: {
    readonly plan: PlanHead;
    readonly action: string;
    readonly goalId: string;
    readonly readingId: string;
  },
): Promise<void> {
  const { plan, action, goalId, readingId } = given;
  return recordAudit(tx, actor, {
    action,
    subjectType: 'learner',
    subjectId: plan.learner_id,
    detail: { planId: plan.plan_id, goalId, readingId },
  });
}
