import { sql } from 'kysely';
import type { Actor } from '../../../platform/auth/actor.ts';
import { recordAudit } from '../../../platform/audit.ts';
import type { Tx } from '../../../platform/db/database.ts';
import { inDistrict, type Scope } from '../../../platform/db/scope.ts';
import type { Deps } from '../../../platform/deps.ts';
import { notFound } from '../../../platform/errors.ts';
import { newId } from '../../../platform/id.ts';
import { listClassLearners } from '../list-class-learners.ts';
import { layShelves } from './lay-shelves.ts';
import { pickTexts } from './pick-texts.ts';
import { getClassToChange } from './policy.ts';
import { listGiven, listTextCards } from './queries.ts';

/** Picks one or two texts for each learner of a class, to be printed. */
export function pickClassSet(
  deps: Deps,
  actor: Actor,
  { classId, each }: { readonly classId: string; readonly each: number },
) {
  return inDistrict(deps.connection, actor, async (tx) => {
    await getClassToChange(tx, actor, classId);
    const learners = await listClassLearners(tx, actor, { classId });
    const learnerIds = learners.map(({ learnerId }) => learnerId);
    const now = deps.now();
    const shelves = await layShelves(tx, actor, { learnerIds, now });
    const given = Map.groupBy(
      await listGiven(tx, actor, { learnerIds, now }),
      ({ learner_id }) => learner_id,
    );
    const setId = newId();
    const picks = learnerIds.flatMap((learnerId) =>
      pickTexts({
        places: shelves.get(learnerId)?.places ?? [],
        given: (given.get(learnerId) ?? []).map(({ text_id }) => text_id),
        each,
      }).map((textId) => ({ learnerId, textId })),
    );
    await keep(tx, actor, { classId, setId, picks, now });
    await recordAudit(tx, actor, {
      action: 'pick-class-set',
      subjectType: 'class',
      subjectId: classId,
      detail: { setId, texts: picks.length },
    });
    return { setId, picks };
  });
}

interface InSet {
  readonly classId: string;
  readonly setId: string;
}

/** Gives one learner other texts in a set. */
export function changePick(
  deps: Deps,
  actor: Actor,
  given: InSet & { readonly learnerId: string; readonly textIds: readonly string[] },
): Promise<undefined> {
  return inDistrict(deps.connection, actor, async (tx) => {
    await getClassToChange(tx, actor, given.classId);
    const { learnerId, setId, classId } = given;
    await listClassLearners(tx, actor, { classId, among: [learnerId] });
    const textIds = [...new Set(given.textIds)];
    const known = await listTextCards(tx, actor, textIds);
    if (known.length < textIds.length) throw notFound('text');
    const set = await tx
      .selectFrom('class_set_text')
      .select('picked_at')
      .where('district_id', '=', actor.districtId)
      .where('class_id', '=', classId)
      .where('set_id', '=', setId)
      .executeTakeFirst();
    if (set === undefined) throw notFound('set');
    await remove(tx, actor, { classId, setId, learnerId });
    const picks = textIds.map((textId) => ({ learnerId, textId }));
    await keep(tx, actor, { classId, setId, picks, now: set.picked_at });
    return undefined;
  });
}

/** Takes a set back: it was not given out. */
export function dropClassSet(deps: Deps, actor: Actor, given: InSet): Promise<undefined> {
  return inDistrict(deps.connection, actor, async (tx) => {
    await getClassToChange(tx, actor, given.classId);
    await remove(tx, actor, given);
    await recordAudit(tx, actor, {
      action: 'drop-class-set',
      subjectType: 'class',
      subjectId: given.classId,
      detail: { setId: given.setId },
    });
    return undefined;
  });
}

/** The texts of a class's newest set, in their order for each learner. */
export async function listNewestSet(
  tx: Tx,
  { districtId }: Scope,
  { classId, learnerIds }: { readonly classId: string; readonly learnerIds: readonly string[] },
) {
  const rows = await tx
    .selectFrom('class_set_text')
    .select(['learner_id', 'set_id', 'text_id', 'position', 'picked_at'])
    .where('district_id', '=', districtId)
    .where('class_id', '=', classId)
    .where('learner_id', '=', sql<string>`any(${learnerIds}::uuid[])`)
    .orderBy('picked_at', 'desc')
    .orderBy('set_id', 'desc')
    .orderBy('position')
    .limit(learnerIds.length * 2)
    .execute();
  return rows.filter(({ set_id }) => set_id === rows[0]?.set_id);
}

async function keep(
  tx: Tx,
  actor: Actor,
  {
    classId,
    setId,
    picks,
    now,
  }: InSet & {
    readonly picks: readonly { readonly learnerId: string; readonly textId: string }[];
    readonly now: Date;
  },
): Promise<void> {
  if (picks.length === 0) return;
  const seen = new Map<string, number>();
  const place = (learnerId: string) => {
    seen.set(learnerId, (seen.get(learnerId) ?? 0) + 1);
    return seen.get(learnerId) ?? 1;
  };
  await tx
    .insertInto('class_set_text')
    .values(
      picks.map(({ learnerId, textId }) => ({
        district_id: actor.districtId,
        class_id: classId,
        learner_id: learnerId,
        set_id: setId,
        position: place(learnerId),
        text_id: textId,
        picked_by: actor.personId,
        picked_at: now,
      })),
    )
    .execute();
}

async function remove(
  tx: Tx,
  { districtId }: Scope,
  { classId, setId, learnerId }: InSet & { readonly learnerId?: string },
): Promise<void> {
  let query = tx
    .deleteFrom('class_set_text')
    .where('district_id', '=', districtId)
    .where('class_id', '=', classId)
    .where('set_id', '=', setId);
  if (learnerId !== undefined) query = query.where('learner_id', '=', learnerId);
  await query.execute();
}
