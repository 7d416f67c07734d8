import { recordAudit } from '../../platform/audit.ts';
import type { Actor } from '../../platform/auth/actor.ts';
import type { Tx } from '../../platform/db/database.ts';
import { inDistrict } from '../../platform/db/scope.ts';
import type { Deps } from '../../platform/deps.ts';
import { notFound } from '../../platform/errors.ts';
import { newId } from '../../platform/id.ts';
import { mayRunClass, readToday } from '../people/index.ts';
import { takeBaselineOf } from './baseline/take-baseline-of.ts';
import { addDays } from './calendar.ts';
import { checkBeside } from './check-beside.ts';
import { hasOpenPilot } from './has-open-pilot.ts';
import { pilotIsOpen, pilotStartsTooFar } from './problems.ts';
import type { PilotKind } from './tables.ts';

export interface PilotWords {
  readonly startsOn: string;
  readonly weeks: number;
  readonly comparisonClassId: string | null;
  readonly language: 'en' | 'es';
  readonly problem: string;
  readonly win: string;
  readonly worthwhile: number;
}

export type NewPilot = PilotWords & { readonly kind: PilotKind; readonly classId: string };

const mostDaysBack = 84;
const mostDaysAhead = 183;

/** Plans a pilot; one whose first day has come takes its baseline at once. */
export async function planPilot(deps: Deps, actor: Actor, plan: NewPilot) {
  const { pilotId, today } = await inDistrict(deps.connection, actor, async (tx) => {
    await checkMayRun(tx, actor, plan.classId);
    const days = await readToday(tx, actor, deps.now());
    checkStart(plan.startsOn, days.today);
    await checkBeside(tx, actor, plan);
    if (await hasOpenPilot(tx, actor, plan)) throw pilotIsOpen();
    return { pilotId: await insertPilot(tx, actor, { plan, now: deps.now() }), today: days.today };
  });
  if (plan.startsOn <= today) await takeBaselineOf(deps, actor, { pilotId, today });
  return { pilotId };
}

async function checkMayRun(tx: Tx, actor: Actor, classId: string): Promise<void> {
  const found = await tx
    .selectFrom('class')
    .select('class_id')
    .where('district_id', '=', actor.districtId)
    .where('class_id', '=', classId)
    .where('active', '=', true)
    .where(mayRunClass(actor))
    .executeTakeFirst();
  if (found === undefined) throw notFound('class');
}

export function checkStart(startsOn: string, today: string): void {
  const isNear =
    startsOn >= addDays(today, -mostDaysBack) && startsOn <= addDays(today, mostDaysAhead);
  if (!isNear) throw pilotStartsTooFar();
}

async function insertPilot(
  tx: Tx,
  actor: Actor,
  { plan, now }: { readonly plan: NewPilot; readonly now: Date },
): Promise<string> {
  const pilotId = newId();
  await tx
    .insertInto('pilot')
    .values({
      district_id: actor.districtId,
      pilot_id: pilotId,
      kind: plan.kind,
      class_id: plan.classId,
      comparison_class_id: plan.comparisonClassId,
      language: plan.language,
      starts_on: plan.startsOn,
      weeks: plan.weeks,
      problem: plan.problem,
      win: plan.win,
      worthwhile: plan.worthwhile,
      planned_by: actor.personId,
      planned_at: now,
      withdrawn_at: null,
      withdrawn_by: null,
      ended_at: null,
    })
    .execute();
  await recordAudit(tx, actor, {
    action: 'plan-pilot',
    subjectType: 'class',
    subjectId: plan.classId,
    detail: { pilotId, startsOn: plan.startsOn, weeks: plan.weeks },
  });
  return pilotId;
}
