import { recordAudit } from '../../platform/audit.ts';
import type { Actor } from '../../platform/auth/actor.ts';
import type { Tx } from '../../platform/db/database.ts';
import { inDistrict } from '../../platform/db/scope.ts';
import type { Deps } from '../../platform/deps.ts';
import { newId } from '../../platform/id.ts';
import { readToday } from '../people/index.ts';
import { getPilotToChange, type PilotRow } from './get-pilot.ts';
import { hasOpenPilot } from './has-open-pilot.ts';
import { pilotIsOpen, pilotNotStarted } from './problems.ts';
import type { Decision } from './tables.ts';

interface Decided {
  readonly pilotId: string;
  readonly decision: Decision;
  readonly learnt: string;
  readonly next: string;
}

/** Ends a pilot. Decided once more, the earlier decision is kept as undone. */
export function decidePilot(deps: Deps, actor: Actor, decided: Decided): Promise<undefined> {
  return inDistrict(deps.connection, actor, async (tx) => {
    const pilot = await getPilotToChange(tx, actor, decided.pilotId);
    const { today } = await readToday(tx, actor, deps.now());
    if (today < pilot.starts_on) throw pilotNotStarted();
    await undo(tx, actor, { pilot, now: deps.now() });
    await tx
      .insertInto('pilot_decision')
      .values({
        district_id: actor.districtId,
        pilot_id: pilot.pilot_id,
        decision_id: newId(),
        decision: decided.decision,
        learnt: decided.learnt,
        next_step: decided.next,
        decided_by: actor.personId,
        decided_at: deps.now(),
        undone_by: null,
        undone_at: null,
      })
      .execute();
    await setEnded(tx, actor, { pilot, at: deps.now() });
    await audit(tx, actor, { pilot, action: 'decide-pilot' });
    return undefined;
  });
}

/** Takes a decision back: the pilot is open again, unless the class has begun another one. */
export function undoDecision(deps: Deps, actor: Actor, pilotId: string): Promise<undefined> {
  return inDistrict(deps.connection, actor, async (tx) => {
    const pilot = await getPilotToChange(tx, actor, pilotId);
    if (pilot.decision === null) return undefined;
    if (await hasOpenPilot(tx, actor, { classId: pilot.class_id, kind: pilot.kind }))
      throw pilotIsOpen();
    await undo(tx, actor, { pilot, now: deps.now() });
    await setEnded(tx, actor, { pilot, at: null });
    await audit(tx, actor, { pilot, action: 'undo-pilot-decision' });
    return undefined;
  });
}

async function undo(
  tx: Tx,
  actor: Actor,
  { pilot, now }: { readonly pilot: PilotRow; readonly now: Date },
): Promise<void> {
  await tx
    .updateTable('pilot_decision')
    .set({ undone_by: actor.personId, undone_at: now })
    .where('district_id', '=', actor.districtId)
    .where('pilot_id', '=', pilot.pilot_id)
    .where('undone_at', 'is', null)
    .execute();
}

async function setEnded(
  tx: Tx,
  actor: Actor,
  { pilot, at }: { readonly pilot: PilotRow; readonly at: Date | null },
): Promise<void> {
  await tx
    .updateTable('pilot')
    .set({ ended_at: at })
    .where('district_id', '=', actor.districtId)
    .where('pilot_id', '=', pilot.pilot_id)
    .execute();
}

function audit(
  tx: Tx,
  actor: Actor,
  { pilot, action }: { readonly pilot: PilotRow; readonly action: string },
): Promise<void> {
  return recordAudit(tx, actor, {
    action,
    subjectType: 'class',
    subjectId: pilot.class_id,
    detail: { pilotId: pilot.pilot_id },
  });
}
