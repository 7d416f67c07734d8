import type { Actor } from '../../../platform/auth/actor.ts';
import { recordAudit } from '../../../platform/audit.ts';
import type { Tx } from '../../../platform/db/database.ts';
import { inDistrict } from '../../../platform/db/scope.ts';
import type { Deps } from '../../../platform/deps.ts';
import { newId } from '../../../platform/id.ts';
import { listClassLearners } from '../list-class-learners.ts';
import { getClassToChange } from './policy.ts';

interface Of {
  readonly classId: string;
  /** Absent: the whole class. */
  readonly learnerId?: string;
}

interface Settings {
  readonly shift: number;
  readonly languages: readonly ('en' | 'es')[];
  readonly mustTopics: readonly string[];
  readonly neverTopics: readonly string[];
  readonly because: string;
}

/** Moves what a class, or one learner of it, is offered. The window before ends; both stay to be read. */
export function setWindow(deps: Deps, actor: Actor, given: Of & Settings): Promise<undefined> {
  return inDistrict(deps.connection, actor, async (tx) => {
    await mustBeChangeable(tx, actor, given);
    const now = deps.now();
    await end(tx, actor, { ...given, now });
    await tx
      .insertInto('reading_window')
      .values({
        district_id: actor.districtId,
        window_id: newId(),
        class_id: given.classId,
        learner_id: given.learnerId ?? null,
        shift: given.shift,
        languages: [...given.languages],
        must_topics: [...given.mustTopics],
        never_topics: [...given.neverTopics],
        because: given.because,
        set_by: actor.personId,
        set_at: now,
      })
      .execute();
    await audit(tx, actor, { ...given, action: 'set-reading-window' });
    return undefined;
  });
}

export function endWindow(deps: Deps, actor: Actor, given: Of): Promise<undefined> {
  return inDistrict(deps.connection, actor, async (tx) => {
    await mustBeChangeable(tx, actor, given);
    await end(tx, actor, { ...given, now: deps.now() });
    await audit(tx, actor, { ...given, action: 'end-reading-window' });
    return undefined;
  });
}

async function mustBeChangeable(tx: Tx, actor: Actor, { classId, learnerId }: Of): Promise<void> {
  await getClassToChange(tx, actor, classId);
  if (learnerId !== undefined) await listClassLearners(tx, actor, { classId, among: [learnerId] });
}

async function end(
  tx: Tx,
  actor: Actor,
  { classId, learnerId, now }: Of & { readonly now: Date },
): Promise<void> {
  await tx
    .updateTable('reading_window')
    .set({ ended_at: now, ended_by: actor.personId })
    .where('district_id', '=', actor.districtId)
    .where('class_id', '=', classId)
    .where((eb) =>
      learnerId === undefined ? eb('learner_id', 'is', null) : eb('learner_id', '=', learnerId),
    )
    .where('ended_at', 'is', null)
    .execute();
}

async function audit(
  tx: Tx,
  actor: Actor,
  { action, classId, learnerId }: Of & { readonly action: string },
) {
  await recordAudit(tx, actor, {
    action,
    subjectType: learnerId === undefined ? 'class' : 'learner',
    subjectId: learnerId ?? classId,
  });
}
