import type { PastReading, ShelfQuestion } from '@everyplan/engine/reading';
import type { Mark, Past, ShelfState } from './list-shelf-states.ts';
import type { Sources } from './read-sources.ts';
import {
  begunDays,
  daysBetween,
  languagesOf,
  putBackDays,
  seedOf,
  windowOf,
} from './shelf-rules.ts';
import { topicsOfInterests } from './topics-of-interests.ts';

interface Known {
  readonly sources: Sources;
  readonly now: Date;
}

/** What the engine is asked about one learner. */
export function shelfQuestion(state: ShelfState, { sources, now }: Known): ShelfQuestion {
  const { learnerId, past, marks } = state;
  const window = windowOf(state);
  return {
    readers: Object.fromEntries(
      languagesOf(state).flatMap((language) => {
        const reader = sources.readers.get(language)?.get(learnerId);
        return reader === undefined ? [] : [[language, reader] as const];
      }),
    ),
    texts: sources.library,
    interests: topicsOfInterests(state.interests),
    readBefore: newestOfEach(past, now),
    moreLike: marks.filter(({ mark }) => mark === 'more-like').map(({ textId }) => textId),
    leftOut: [
      ...marks.filter((mark) => isLeftOut(mark, now)),
      ...past.filter((each) => isBegun(each, now)),
    ].map(({ textId }) => textId),
    onShelf: state.places.map(({ textId }) => textId),
    ...(window && { window }),
    seed: seedOf(learnerId),
  };
}

/** Somebody is in the middle of it. */
export function isBegun({ finished, lastAt }: Past, now: Date): boolean {
  return !finished && daysBetween(lastAt, now) < begunDays;
}

/** Chosen already, or put back not long ago. */
function isLeftOut({ mark, madeAt }: Mark, now: Date): boolean {
  if (mark === 'put-back') return daysBetween(madeAt, now) < putBackDays;
  return mark === 'chosen';
}

function newestOfEach(past: readonly Past[], now: Date): readonly PastReading[] {
  const newest = new Map<string, Past>();
  for (const each of past) if (!newest.has(each.textId)) newest.set(each.textId, each);
  return [...newest.values()].map(({ textId, lastAt, finished, vote, asked, answeredRight }) => ({
    textId,
    daysAgo: daysBetween(lastAt, now),
    finished,
    vote,
    rightShare: asked === null || asked === 0 ? null : (answeredRight ?? 0) / asked,
  }));
}
