import { recordAccess } from '../../../platform/access-log.ts';
import type { Actor } from '../../../platform/auth/actor.ts';
import { inDistrict } from '../../../platform/db/scope.ts';
import type { Deps } from '../../../platform/deps.ts';
import { notFound } from '../../../platform/errors.ts';
import { getVisibleLearner } from '../../people/index.ts';
import { layShelvesWithReaders } from './lay-shelves.ts';
import { presentLevelled, presentOffered, presentReader } from './present.ts';
import { listTextCards } from './queries.ts';
import { chosenOf } from './read-my-shelf.ts';
import { isBegun } from './shelf-question.ts';

/** A learner's shelf as an adult of the school sees it: with levels and chances. */
export function readLearnerShelf(deps: Deps, actor: Actor, learnerId: string) {
  return inDistrict(deps.connection, actor, async (tx) => {
    await getVisibleLearner(tx, actor, learnerId);
    await recordAccess(tx, actor, { learnerId, what: 'record' });
    const now = deps.now();
    const { shelves, texts } = await layShelvesWithReaders(tx, actor, {
      learnerIds: [learnerId],
      now,
    });
    const shelf = shelves.get(learnerId);
    if (shelf === undefined) throw notFound('learner');
    const begun = shelf.past.filter((row) => isBegun(row, now));
    const chosen = chosenOf(shelf, begun);
    const putBack = shelf.marks.filter(({ mark }) => mark === 'put-back');
    const rows = await listTextCards(
      tx,
      actor,
      [...chosen, ...putBack].map(({ textId }) => textId),
    );
    const levelled = new Map(rows.map((row) => [row.text_id, presentLevelled(row)]));
    return {
      reader: presentReader(shelf),
      offered: shelf.places.flatMap((place) => {
        const row = texts.get(place.textId);
        return row === undefined ? [] : [presentOffered(place, row)];
      }),
      chosen: chosen.flatMap(({ textId, madeBy }) => {
        const text = levelled.get(textId);
        return text === undefined ? [] : [{ ...text, mine: madeBy === learnerId }];
      }),
      putBack: putBack.flatMap(({ textId }) => levelled.get(textId) ?? []),
    };
  });
}
