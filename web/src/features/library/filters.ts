import type { Api, RequestOf } from '@everyplan/contract';
import { topicCodes } from '@everyplan/contract/topics';
import type { Search } from '../../app/search.ts';

export type Filters = NonNullable<RequestOf<Api['GET /api/texts']>['query']>;

export const bands = ['k-1', '2-3', '4-5', '6-8', '9-up'] as const;
export const lengths = ['tiny', 'short', 'medium', 'long'] as const;
export const languages = ['en', 'es'] as const;
export const kinds = ['story', 'fact', 'poem', 'play'] as const;
export const orders = ['best', 'title', 'level', 'length', 'newest'] as const;

/** What the address says to look for; what it says wrongly is as if it were not there. */
export function readFilters(search: Search): Filters {
  const one = <Code extends string>(codes: readonly Code[], given: string | undefined) =>
    codes.find((code) => code === given);
  const read = one(['yes', 'no'], search.read);
  return {
    q: search.search,
    band: one(bands, search.band),
    topic: one(topicCodes, search.topic),
    length: one(lengths, search.length),
    language: one(languages, search.language),
    kind: one(kinds, search.kind),
    order: one(orders, search.order),
    ...(search.class === undefined || read === undefined ? {} : { classId: search.class, read }),
    retired: search.show === 'retired' ? 'yes' : undefined,
  };
}
