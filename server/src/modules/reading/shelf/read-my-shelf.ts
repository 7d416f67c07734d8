import type { Actor } from '../../../platform/auth/actor.ts';
import { inDistrict } from '../../../platform/db/scope.ts';
import type { Deps } from '../../../platform/deps.ts';
import { notFound } from '../../../platform/errors.ts';
import { isBegun, layShelves, type LaidShelf } from './lay-shelves.ts';
import { presentForLearner, reasonsForLearner } from './present.ts';
import { listTextCards } from './queries.ts';

const readShown = 30;

/** A learner's own shelf: what was begun, what is offered and why, what was chosen, what was read. No level anywhere. */
export function readMyShelf(deps: Deps, actor: Actor) {
  return inDistrict(deps.connection, actor, async (tx) => {
    const learnerId = actor.personId;
    const now = deps.now();
    const { shelves } = await layShelves(tx, actor, { learnerIds: [learnerId], now });
    const shelf = shelves.get(learnerId);
    if (shelf === undefined) throw notFound('learner');
    const begun = shelf.past.filter((row) => isBegun(row, now));
    const read = readOnce(shelf).slice(0, readShown);
    const chosen = chosenOf(shelf, begun);
    const ids = [
      ...shelf.places.map(({ textId }) => textId),
      ...[...begun, ...read, ...chosen].map((row) => row.text_id),
    ];
    const rows = await listTextCards(tx, actor, [...new Set(ids)]);
    const cards = new Map(rows.map((row) => [row.text_id, presentForLearner(row)]));
    const cardsOf = <Row, More>(
      list: readonly Row[],
      idOf: (row: Row) => string,
      more: (row: Row) => More,
    ) =>
      list.flatMap((row) => {
        const card = cards.get(idOf(row));
        return card === undefined ? [] : [{ ...card, ...more(row) }];
      });
    const textOf = ({ text_id }: { readonly text_id: string }) => text_id;
    return {
      learnerId,
      begun: cardsOf(begun, textOf, ({ page }) => ({ page })),
      offered: cardsOf(
        shelf.places,
        ({ textId }) => textId,
        (place) => ({ because: reasonsForLearner(place) }),
      ),
      chosen: cardsOf(chosen, textOf, ({ made_by }) => ({ mine: made_by === learnerId })),
      read: cardsOf(read, textOf, ({ text_id, last_at }) => ({
        readAt: last_at.toISOString(),
        moreLike: shelf.marks.some((mark) => mark.mark === 'more-like' && mark.text_id === text_id),
      })),
    };
  });
}

/** What was chosen and has neither been begun nor read since. */
export function chosenOf(shelf: LaidShelf, begun: LaidShelf['past']) {
  return shelf.marks.filter(
    ({ mark, text_id, made_at }) =>
      mark === 'chosen' &&
      !begun.some((row) => row.text_id === text_id) &&
      !shelf.past.some(
        (row) => row.text_id === text_id && row.finished_at !== null && row.last_at > made_at,
      ),
  );
}

function readOnce({ past }: LaidShelf) {
  const seen = new Set<string>();
  return past.filter(({ text_id, finished_at }) => {
    if (finished_at === null || seen.has(text_id)) return false;
    seen.add(text_id);
    return true;
  });
}
