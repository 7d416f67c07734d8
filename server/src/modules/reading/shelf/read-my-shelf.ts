import type { Actor } from '../../../platform/auth/actor.ts';
import { inDistrict } from '../../../platform/db/scope.ts';
import type { Deps } from '../../../platform/deps.ts';
import { notFound } from '../../../platform/errors.ts';
import { layShelves, type LaidShelf } from './lay-shelves.ts';
import { presentForLearner, reasonsForLearner } from './present.ts';
import { listTextCards } from './queries.ts';
import { isBegun } from './shelf-question.ts';

const readShown = 30;

/** A learner's own shelf: what was begun, what is offered and why, what was chosen, what was read. No level anywhere. */
export function readMyShelf(deps: Deps, actor: Actor) {
  return inDistrict(deps.connection, actor, async (tx) => {
    const learnerId = actor.personId;
    const now = deps.now();
    const shelves = await layShelves(tx, actor, { learnerIds: [learnerId], now });
    const shelf = shelves.get(learnerId);
    if (shelf === undefined) throw notFound('learner');
    const begun = shelf.past.filter((row) => isBegun(row, now));
    const read = readOnce(shelf).slice(0, readShown);
    const chosen = chosenOf(shelf, begun);
    const ids = [
      ...shelf.places.map(({ textId }) => textId),
      ...[...begun, ...read, ...chosen].map(({ textId }) => textId),
    ];
    const rows = await listTextCards(tx, actor, [...new Set(ids)]);
    const cards = new Map(rows.map((row) => [row.text_id, presentForLearner(row)]));
    const cardsOf = <Row extends { readonly textId: string }, More>(
      list: readonly Row[],
      more: (row: Row) => More,
    ) =>
      list.flatMap((row) => {
        const card = cards.get(row.textId);
        return card === undefined ? [] : [{ ...card, ...more(row) }];
      });
    return {
      learnerId,
      begun: cardsOf(begun, ({ page }) => ({ page })),
      offered: cardsOf(shelf.places, (place) => ({ because: reasonsForLearner(place) })),
      chosen: cardsOf(chosen, ({ madeBy }) => ({ mine: madeBy === learnerId })),
      read: cardsOf(read, ({ textId, lastAt }) => ({
        readAt: lastAt.toISOString(),
        moreLike: shelf.marks.some((mark) => mark.mark === 'more-like' && mark.textId === textId),
      })),
    };
  });
}

/** What was chosen and has neither been begun nor read since. */
export function chosenOf(shelf: LaidShelf, begun: LaidShelf['past']) {
  return shelf.marks.filter(
    ({ mark, textId, madeAt }) =>
      mark === 'chosen' &&
      !begun.some((row) => row.textId === textId) &&
      !shelf.past.some((row) => row.textId === textId && row.finished && row.lastAt > madeAt),
  );
}

function readOnce({ past }: LaidShelf) {
  const seen = new Set<string>();
  return past.filter(({ textId, finished }) => {
    if (!finished || seen.has(textId)) return false;
    seen.add(textId);
    return true;
  });
}
