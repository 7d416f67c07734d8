import { recordAudit } from '../../platform/audit.ts';
import type { Actor } from '../../platform/auth/actor.ts';
import { inDistrict } from '../../platform/db/scope.ts';
import type { Deps } from '../../platform/deps.ts';
import { getCheckInToChange } from './get-check-in.ts';

export interface AgendaChange {
  readonly checkInId: string;
  readonly key: string;
  /** A person's own item; null: an item that the evidence made. */
  readonly text: string | null;
  readonly to: 'on' | 'left-out';
}

/** Puts an item on the agenda or leaves it out; what was left out can come back, and twice is the same as once. */
export function changeAgenda(deps: Deps, actor: Actor, given: AgendaChange): Promise<undefined> {
  return inDistrict(deps.connection, actor, async (tx) => {
    const row = await getCheckInToChange(tx, actor, given.checkInId);
    const leftOutAt = given.to === 'on' ? null : deps.now();
    const here = {
      district_id: actor.districtId,
      check_in_id: given.checkInId,
      key: given.key,
    };
    if (given.to === 'on' && given.text === null) {
      // An item of the evidence is on the agenda by itself; one's own comes back with its words.
      await tx
        .deleteFrom('check_in_item')
        .where('district_id', '=', here.district_id)
        .where('check_in_id', '=', here.check_in_id)
        .where('key', '=', here.key)
        .where('text', 'is', null)
        .execute();
    } else {
      await tx
        .insertInto('check_in_item')
        .values({
          ...here,
          learner_id: row.learner_id,
          text: given.text,
          author_id: actor.personId,
          left_out_at: leftOutAt,
          written_at: deps.now(),
        })
        .onConflict((conflict) =>
          conflict.columns(['district_id', 'check_in_id', 'key']).doUpdateSet({
            left_out_at: leftOutAt,
            ...(given.text === null ? {} : { text: given.text }),
          }),
        )
        .execute();
    }
    await recordAudit(tx, actor, {
      action: given.to === 'on' ? 'add-agenda-item' : 'leave-out-agenda-item',
      subjectType: 'learner',
      subjectId: row.learner_id,
      detail: { checkInId: given.checkInId, key: given.key },
    });
    return undefined;
  });
}
