import { sql } from 'kysely';
import type { Actor } from '../../../platform/auth/actor.ts';
import type { Tx } from '../../../platform/db/database.ts';
import { inDistrict } from '../../../platform/db/scope.ts';
import type { Deps } from '../../../platform/deps.ts';
import { notFound } from '../../../platform/errors.ts';
import { changePlan, getPlanToChange } from '../change-plan.ts';
import { pickText } from '../drafting/texts.ts';
import { listSteps, type StepRow } from './list-steps.ts';
import { listWays, type Way } from './list-ways.ts';
import { getLiveWeek } from './live-weeks.ts';
import { ownTitle } from './own-title.ts';
import { aboutWords } from './present-step.ts';

interface OfStep {
  readonly learnerId: string;
  readonly stepId: string;
}

/** The ways that may stand in a step's place. */
export function readSwaps(deps: Deps, actor: Actor, given: OfStep) {
  return inDistrict(deps.connection, actor, async (tx) => {
    const { plan_id: planId } = await getPlanToChange(tx, actor, given.learnerId);
    const { step, ways } = await getWays(tx, actor, { ...given, planId, now: deps.now() });
    return {
      ways: ways.map((way) => ({
        wayId: way.wayId,
        kind: way.kind,
        title: titleOf(way, step, actor.language),
        description:
          way.words === undefined ? null : pickText(way.words.description, actor.language) || null,
        minutes: way.minutes,
        needsDevice: way.needsDevice,
        because: way.because.map(({ code, values }) => ({ code, values: { ...values } })),
      })),
    };
  });
}

/** Puts one of the ways in the step's place. Within the rules, so what was approved stays approved. */
export function swapStep(
  deps: Deps,
  actor: Actor,
  given: OfStep & { readonly version: number; readonly wayId: string },
) {
  return changePlan(deps, actor, {
    learnerId: given.learnerId,
    version: given.version,
    reason: 'edited',
    action: 'swap-step',
    detail: { stepId: given.stepId, to: given.wayId },
    agreed: true,
    apply: async (tx, plan) => {
      const { step, ways } = await getWays(tx, actor, {
        ...given,
        planId: plan.plan_id,
        now: deps.now(),
      });
      const way = ways.find(({ wayId }) => wayId === given.wayId);
      if (way === undefined) throw notFound('way to do this step');
      await putWay(tx, actor, { planId: plan.plan_id, step, way, now: deps.now() });
    },
  });
}

async function getWays(
  tx: Tx,
  actor: Actor,
  given: OfStep & { readonly planId: string; readonly now: Date },
): Promise<{ readonly step: StepRow; readonly ways: readonly Way[] }> {
  const { planId, stepId } = given;
  const found = await tx
    .selectFrom('step')
    .select('week_id')
    .where('district_id', '=', actor.districtId)
    .where('plan_id', '=', planId)
    .where('step_id', '=', stepId)
    .executeTakeFirst();
  if (found === undefined) throw notFound('step');
  const live = await getLiveWeek(tx, actor, { planId, weekId: found.week_id, now: given.now });
  const week = await listSteps(tx, actor, [live]);
  const step = week.find((one) => one.step_id === stepId)!;
  return { step, ways: await listWays(tx, actor, { learnerId: given.learnerId, step, week }) };
}

async function putWay(
  tx: Tx,
  actor: Actor,
  given: {
    readonly planId: string;
    readonly step: StepRow;
    readonly way: Way;
    readonly now: Date;
  },
): Promise<void> {
  const { step, way } = given;
  const because = [
    ...step.because.filter(({ code }) => code === 'for-goal' || code === 'to-find-out'),
    ...way.because,
  ];
  await sql`update step set resource_id = ${way.resourceId ?? null}::uuid, own = ${way.own ?? null}, kind = ${way.kind},
      title = ${titleOf(way, step, actor.language)}, minutes = ${way.minutes}, because = ${JSON.stringify(because)}::jsonb,
      edited_by = ${actor.personId}::uuid, edited_at = ${given.now}::timestamptz
    where district_id = ${actor.districtId}::uuid and plan_id = ${given.planId}::uuid and step_id = ${step.step_id}::uuid`.execute(
    tx,
  );
}

function titleOf(way: Way, step: StepRow, language: string): string {
  if (way.words !== undefined) return pickText(way.words.title, language);
  return ownTitle(way, { what: aboutWords(step, language), language });
}
