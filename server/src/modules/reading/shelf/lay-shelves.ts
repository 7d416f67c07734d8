import { chooseShelf, type ShelfPlace } from '@everyplan/engine/reading';
import type { Tx } from '../../../platform/db/database.ts';
import type { Scope } from '../../../platform/db/scope.ts';
import type { Readers } from '../measures/index.ts';
import { keepPlaces } from './keep-places.ts';
import { listShelfStates, type ShelfState } from './list-shelf-states.ts';
import type { ShelfTextRow } from './queries.ts';
import { readSources, type Sources } from './read-sources.ts';
import { shelfBasis } from './shelf-basis.ts';
import { languagesOf } from './shelf-rules.ts';
import { shelfQuestion } from './shelf-question.ts';

type Reader = Readers extends ReadonlyMap<string, infer Each> ? Each : never;

/** What a learner's shelf holds now, beside what it comes from. */
export interface LaidShelf extends Omit<ShelfState, 'places'> {
  readonly places: readonly ShelfPlace[];
}

/** A shelf for staff: with how well its learner reads. */
export interface ReadersShelf extends LaidShelf {
  /** The language that `reader` is about: English where that is one of the learner's. */
  readonly readsIn: 'en' | 'es';
  readonly reader: Reader | undefined;
}

interface Asked {
  readonly learnerIds: readonly string[];
  readonly now: Date;
}

/**
 * The shelves of some learners as they are now, by learner. What was laid today out of the same is taken as it is kept, in one statement for all of
 * them; the library and the measures are read only where something happened. What is new is kept, so that the next look finds the same; a
 * learner whom the transaction does not see has none.
 */
export async function layShelves(
  tx: Tx,
  scope: Scope,
  asked: Asked,
): Promise<ReadonlyMap<string, LaidShelf>> {
  const states = (await listShelfStates(tx, scope, asked)).map(withBasis);
  const stale = states.filter((state) => !isCurrent(state));
  const sources = stale.length === 0 ? undefined : await readSources(tx, scope, stale);
  return lay(tx, scope, { ...asked, states, sources });
}

/** The same, with each reader and the library that they were laid from, by id. */
export async function layShelvesWithReaders(tx: Tx, scope: Scope, asked: Asked) {
  const states = (await listShelfStates(tx, scope, asked)).map(withBasis);
  const sources = await readSources(tx, scope, states);
  const laid = await lay(tx, scope, { ...asked, states, sources });
  const shelves = new Map<string, ReadersShelf>();
  for (const [learnerId, shelf] of laid) {
    const readsIn = languagesOf(shelf).includes('en') ? 'en' : 'es';
    const reader = sources.readers.get(readsIn)?.get(learnerId);
    shelves.set(learnerId, { ...shelf, readsIn, reader });
  }
  const texts: ReadonlyMap<string, ShelfTextRow> = new Map(
    sources.texts.map((row) => [row.text_id, row]),
  );
  return { shelves: shelves as ReadonlyMap<string, ReadersShelf>, texts };
}

export type LaidShelves = Awaited<ReturnType<typeof layShelvesWithReaders>>;

type BasedState = ShelfState & { readonly basis: string };

function withBasis(state: ShelfState): BasedState {
  return { ...state, basis: shelfBasis(state) };
}

/** A shelf of no texts is always laid anew. */
function isCurrent({ basis, places }: BasedState): boolean {
  return places.length > 0 && places.every(({ laidFrom, gone }) => laidFrom === basis && !gone);
}

interface Given {
  readonly states: readonly BasedState[];
  /** Absent only where no state is stale. */
  readonly sources: Sources | undefined;
  readonly now: Date;
}

async function lay(
  tx: Tx,
  scope: Scope,
  { states, sources, now }: Given,
): Promise<ReadonlyMap<string, LaidShelf>> {
  const shelves = states.map((state) =>
    sources === undefined || isCurrent(state)
      ? state
      : { ...state, places: chooseShelf(shelfQuestion(state, { sources, now })) },
  );
  const anew = shelves.filter((shelf, at) => shelf !== states[at]);
  if (anew.length > 0) await keepPlaces(tx, scope, { shelves: anew, now });
  return new Map(shelves.map((shelf) => [shelf.learnerId, shelf]));
}
