import {
  chooseShelf,
  type PastReading,
  type ShelfPlace,
  type ShelfText,
} from '@everyplan/engine/reading';
import type { Tx } from '../../../platform/db/database.ts';
import type { Scope } from '../../../platform/db/scope.ts';
import { readersAsOf } from '../measures/index.ts';
import { keepPlaces } from './keep-places.ts';
import {
  listInterests,
  listLearners,
  listMarks,
  listPastReadings,
  listPlaces,
  listTexts,
  listWindows,
  type ShelfTextRow,
  type WindowRow,
} from './queries.ts';
import { begunDays, daysBetween, putBackDays, seedOf, shelfLanguages } from './shelf-rules.ts';
import { topicsOfInterests } from './topics-of-interests.ts';

type Language = 'en' | 'es';
type Readers = Awaited<ReturnType<typeof readersAsOf>>;
type Past = Awaited<ReturnType<typeof listPastReadings>>[number];
type Mark = Awaited<ReturnType<typeof listMarks>>[number];

export interface LaidShelf {
  readonly learnerId: string;
  /** The language that `reader` is about: English where that is one of the learner's. */
  readonly language: Language;
  readonly reader: Readers extends ReadonlyMap<string, infer Reader> ? Reader | undefined : never;
  readonly window: WindowRow | undefined;
  readonly places: readonly ShelfPlace[];
  readonly marks: readonly Mark[];
  readonly past: readonly Past[];
}

export interface LaidShelves {
  readonly shelves: ReadonlyMap<string, LaidShelf>;
  /** The library, by id. */
  readonly texts: ReadonlyMap<string, ShelfTextRow>;
}

interface Asked {
  readonly learnerIds: readonly string[];
  readonly now: Date;
}

/**
 * The shelves of some learners as they are now, one set of queries for all of them. What is new on a shelf is kept, so that the next look finds
 * the same; a learner whom the transaction does not see has none.
 */
export async function layShelves(tx: Tx, scope: Scope, asked: Asked): Promise<LaidShelves> {
  const { learnerIds, now } = asked;
  const rows = await listTexts(tx, scope);
  const learners = await listLearners(tx, scope, learnerIds);
  const windows = Map.groupBy(await listWindows(tx, scope, learnerIds), (row) => row.for_learner);
  const interests = by(await listInterests(tx, scope, learnerIds));
  const past = by(await listPastReadings(tx, scope, asked));
  const marks = by(await listMarks(tx, scope, learnerIds));
  const places = by(await listPlaces(tx, scope, learnerIds));
  const of = learners.map(({ learner_id: learnerId, language }) => {
    const window = windowOf(windows.get(learnerId));
    return { learnerId, window, languages: shelfLanguages(language, window) };
  });
  const readers = await readReaders(tx, scope, { of, now });
  const texts = rows.map(asShelfText);
  const shelves = of.map(({ learnerId, window, languages }): LaidShelf => {
    const own = marks.get(learnerId) ?? [];
    const read = past.get(learnerId) ?? [];
    const chosen = chooseShelf({
      readers: Object.fromEntries(
        languages.flatMap((language) => {
          const reader = readers.get(language)?.get(learnerId);
          return reader === undefined ? [] : [[language, reader] as const];
        }),
      ),
      texts,
      interests: topicsOfInterests((interests.get(learnerId) ?? []).map(({ text }) => text)),
      readBefore: newestOfEach(read, now),
      moreLike: own.filter(({ mark }) => mark === 'more-like').map(({ text_id }) => text_id),
      leftOut: [
        ...own.filter((each) => isLeftOut(each, now)).map(({ text_id }) => text_id),
        ...read.filter((each) => isBegun(each, now)).map(({ text_id }) => text_id),
      ],
      onShelf: (places.get(learnerId) ?? []).map(({ text_id }) => text_id),
      ...(window && {
        window: {
          shift: window.shift,
          mustTopics: window.must_topics,
          neverTopics: window.never_topics,
        },
      }),
      seed: seedOf(learnerId),
    });
    const language = languages.includes('en') ? 'en' : 'es';
    return {
      learnerId,
      language,
      reader: readers.get(language)?.get(learnerId),
      window,
      places: chosen,
      marks: own,
      past: read,
    };
  });
  await keepPlaces(tx, scope, { shelves, kept: places, now });
  return {
    shelves: new Map(shelves.map((shelf) => [shelf.learnerId, shelf])),
    texts: new Map(rows.map((row) => [row.text_id, row])),
  };
}

/** Somebody is in the middle of it. */
export function isBegun(
  { finished_at, last_at }: Pick<Past, 'finished_at' | 'last_at'>,
  now: Date,
): boolean {
  return finished_at === null && daysBetween(last_at, now) < begunDays;
}

/** Chosen already, or put back not long ago. */
function isLeftOut({ mark, made_at }: Mark, now: Date): boolean {
  if (mark === 'put-back') return daysBetween(made_at, now) < putBackDays;
  return mark === 'chosen';
}

/** A learner's own window counts before the class's. */
function windowOf(windows: readonly WindowRow[] = []): WindowRow | undefined {
  return windows.find(({ learner_id }) => learner_id !== null) ?? windows[0];
}

async function readReaders(
  tx: Tx,
  { districtId }: Scope,
  {
    of,
    now,
  }: {
    readonly of: readonly { readonly learnerId: string; readonly languages: readonly Language[] }[];
    readonly now: Date;
  },
): Promise<ReadonlyMap<Language, Readers>> {
  const day = now.toISOString().slice(0, 10);
  const found = new Map<Language, Readers>();
  for (const language of ['en', 'es'] as const) {
    const ids = of.filter(({ languages }) => languages.includes(language));
    if (ids.length > 0)
      found.set(
        language,
        await readersAsOf(
          tx,
          districtId,
          ids.map(({ learnerId }) => learnerId),
          day,
          language,
        ),
      );
  }
  return found;
}

function newestOfEach(past: readonly Past[], now: Date): readonly PastReading[] {
  const newest = new Map<string, Past>();
  for (const row of past) if (!newest.has(row.text_id)) newest.set(row.text_id, row);
  return [...newest.values()].map((row) => ({
    textId: row.text_id,
    daysAgo: daysBetween(row.last_at, now),
    finished: row.finished_at !== null,
    vote: row.vote,
    rightShare:
      row.asked === null || row.asked === 0 ? null : (row.answered_right ?? 0) / row.asked,
  }));
}

function asShelfText(row: ShelfTextRow): ShelfText {
  return { ...row, textId: row.text_id };
}

function by<Row extends { readonly learner_id: string }>(rows: readonly Row[]) {
  return Map.groupBy(rows, (row) => row.learner_id);
}
