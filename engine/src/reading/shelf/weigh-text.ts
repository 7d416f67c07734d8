import type { PastReading, ShelfQuestion, ShelfReason, ShelfText } from './shelf-question.ts';
import { shelfPolicy } from './shelf-policy.ts';

/** What a learner likes and how reading went, ready to be asked of every text. */
export interface Taste {
  readonly interests: ReadonlySet<string>;
  /** Topic -> title of the text that brought it up. */
  readonly moreLike: ReadonlyMap<string, string>;
  readonly wentWell: ReadonlyMap<string, string>;
  readonly leftUnfinished: ReadonlySet<string>;
}

export interface Weighed {
  readonly weight: number;
  readonly because: readonly ShelfReason[];
}

const { weights } = shelfPolicy;

export function tasteOf(
  { interests, moreLike, readBefore }: ShelfQuestion,
  texts: ReadonlyMap<string, ShelfText>,
): Taste {
  const titles = (ids: readonly string[]) =>
    new Map(
      ids.flatMap((id) => {
        const text = texts.get(id);
        return text === undefined ? [] : text.topics.map((topic) => [topic, text.title] as const);
      }),
    );
  const idsWhere = (holds: (past: PastReading) => boolean) =>
    readBefore.filter(holds).map(({ textId }) => textId);
  return {
    interests: new Set(interests),
    moreLike: titles(moreLike),
    wentWell: titles(idsWhere(wentWell)),
    leftUnfinished: new Set(
      titles(idsWhere(({ finished, daysAgo }) => !finished && daysAgo > 14)).keys(),
    ),
  };
}

/** How much a learner is likely to want a text, whatever its level; the weightiest reason first. */
export function weighText(text: ShelfText, taste: Taste): Weighed {
  const asked = text.topics.find((topic) => taste.moreLike.has(topic));
  const liked = text.topics.find((topic) => taste.interests.has(topic));
  const well = text.topics.find((topic) => taste.wentWell.has(topic));
  const because: ShelfReason[] = [];
  let weight = text.topics.some((topic) => taste.leftUnfinished.has(topic))
    ? weights.leftUnfinished
    : 0;
  if (asked !== undefined) {
    weight += weights.moreLike;
    because.push({ code: 'shelf-more-like', values: { title: taste.moreLike.get(asked)! } });
  }
  if (liked !== undefined) {
    weight += weights.interest;
    because.push({ code: 'shelf-interest', values: { topic: liked } });
  }
  if (well !== undefined) {
    weight += weights.wentWell;
    if (asked === undefined)
      because.push({ code: 'shelf-went-well', values: { title: taste.wentWell.get(well)! } });
  }
  return { weight, because };
}

function wentWell({ finished, vote, rightShare }: PastReading): boolean {
  return finished && vote !== 'too-hard' && (rightShare ?? (vote === null ? 0 : 1)) >= 0.6;
}
