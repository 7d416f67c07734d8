import type { Actor } from '../../../platform/auth/actor.ts';
import { recordAudit } from '../../../platform/audit.ts';
import type { Tx } from '../../../platform/db/database.ts';
import { inDistrict } from '../../../platform/db/scope.ts';
import type { Deps } from '../../../platform/deps.ts';
import { notFound } from '../../../platform/errors.ts';
import { getLearnerToShelve } from './policy.ts';
import type { ShelfMark } from './tables.ts';

interface Given {
  readonly learnerId: string;
  readonly textId: string;
  readonly mark: ShelfMark;
}

/** Chooses a text, puts it back or asks for more like it. What is chosen is no longer put back, and the other way round. */
export function markText(deps: Deps, actor: Actor, given: Given): Promise<undefined> {
  return inDistrict(deps.connection, actor, async (tx) => {
    await getLearnerToShelve(tx, actor, given.learnerId);
    await mustBeInLibrary(tx, actor, given.textId);
    const contrary = contraries[given.mark];
    if (contrary !== undefined) await remove(tx, actor, { ...given, mark: contrary });
    await tx
      .insertInto('shelf_mark')
      .values({
        district_id: actor.districtId,
        learner_id: given.learnerId,
        text_id: given.textId,
        mark: given.mark,
        made_by: actor.personId,
        made_at: deps.now(),
      })
      .onConflict((conflict) =>
        conflict
          .columns(['district_id', 'learner_id', 'text_id', 'mark'])
          .doUpdateSet({ made_by: actor.personId, made_at: deps.now() }),
      )
      .execute();
    await audit(tx, actor, { ...given, action: 'mark-text' });
    return undefined;
  });
}

export function unmarkText(deps: Deps, actor: Actor, given: Given): Promise<undefined> {
  return inDistrict(deps.connection, actor, async (tx) => {
    await getLearnerToShelve(tx, actor, given.learnerId);
    await remove(tx, actor, given);
    await audit(tx, actor, { ...given, action: 'unmark-text' });
    return undefined;
  });
}

const contraries: Readonly<Record<ShelfMark, ShelfMark | undefined>> = {
  chosen: 'put-back',
  'put-back': 'chosen',
  'more-like': undefined,
};

async function remove(tx: Tx, { districtId }: Actor, { learnerId, textId, mark }: Given) {
  await tx
    .deleteFrom('shelf_mark')
    .where('district_id', '=', districtId)
    .where('learner_id', '=', learnerId)
    .where('text_id', '=', textId)
    .where('mark', '=', mark)
    .execute();
}

async function mustBeInLibrary(tx: Tx, { districtId }: Actor, textId: string): Promise<void> {
  const found = await tx
    .selectFrom('text')
    .select('text_id')
    .where('district_id', '=', districtId)
    .where('text_id', '=', textId)
    .where('retired_at', 'is', null)
    .executeTakeFirst();
  if (found === undefined) throw notFound('text');
}

/** A learner's own choices are nobody's business to trace; what an adult does for them is. */
async function audit(tx: Tx, actor: Actor, given: Given & { readonly action: string }) {
  if (actor.personId === given.learnerId) return;
  await recordAudit(tx, actor, {
    action: given.action,
    subjectType: 'learner',
    subjectId: given.learnerId,
    detail: { textId: given.textId, mark: given.mark },
  });
}
