import type { Because } from '@everyplan/contract';
import type { ShelfPlace } from '@everyplan/engine/reading';
import { presentCard } from '../library/index.ts';
import type { ReadersShelf } from './lay-shelves.ts';
import type { CardRow, ShelfTextRow, WindowRow } from './queries.ts';

/** A text as a learner sees it on a shelf: no level. */
export function presentForLearner(row: CardRow) {
  const card = presentCard(row);
  return {
    ...card,
    topics: [...card.topics],
    credits: card.credits.map((credit) => ({ ...credit })),
    pages: row.page_count,
  };
}

/** A text with its level, for staff. */
export function presentLevelled(row: ShelfTextRow | CardRow) {
  return {
    textId: row.text_id,
    title: row.title,
    language: row.language,
    topics: [...row.topics],
    grade: row.grade,
    error: row.error,
  };
}

export function presentOffered(place: ShelfPlace, row: ShelfTextRow) {
  return {
    ...presentLevelled(row),
    role: place.role,
    because: place.because.map(({ code, values }) => ({ code, values: { ...values } })),
  };
}

/** What a learner is told of the reasons: what they like and said, never a figure, and nothing of the teacher's window. */
export function reasonsForLearner({ because }: ShelfPlace): Because[] {
  return because.flatMap((reason): Because[] => {
    switch (reason.code) {
      case 'shelf-window-harder':
      case 'shelf-window-easier':
        return [];
      case 'shelf-just-right':
        return [{ code: reason.code, values: {} }];
      case 'shelf-stretch':
      case 'shelf-easy':
      case 'shelf-read-before':
      case 'shelf-interest':
      case 'shelf-more-like':
      case 'shelf-went-well':
        return [{ code: reason.code, values: { ...reason.values } }];
    }
  });
}

export function presentReader({ reader }: Pick<ReadersShelf, 'reader'>) {
  if (reader === undefined) return { grade: 0, error: 4, measured: false, because: [] };
  return {
    grade: reader.grade,
    error: reader.error,
    measured: reader.from.length > 0,
    because: reader.because.map(({ code, values }) => ({ code, values: { ...values } })),
  };
}

export function presentWindow(row: WindowRow | undefined) {
  if (row === undefined) return null;
  return {
    shift: row.shift,
    languages: [...row.languages],
    mustTopics: [...row.must_topics],
    neverTopics: [...row.never_topics],
    because: row.because,
    setAt: row.set_at.toISOString(),
    setBy: row.set_by_name,
  };
}
