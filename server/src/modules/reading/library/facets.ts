import type { TopicCode } from '@everyplan/contract/topics';
import type { TextKind } from '../tables.ts';

export type LevelBand = 'k-1' | '2-3' | '4-5' | '6-8' | '9-up';
export type TextLength = 'tiny' | 'short' | 'medium' | 'long';

/** What a text is found by beside its words. */
export interface Findable {
  readonly language: 'en' | 'es';
  readonly kind: TextKind | null;
  readonly topics: readonly string[];
  readonly words: number;
  readonly grade: number;
  readonly isRead: boolean;
}

export interface Filters {
  readonly band?: LevelBand | undefined;
  readonly topic?: TopicCode | undefined;
  readonly length?: TextLength | undefined;
  readonly language?: 'en' | 'es' | undefined;
  readonly kind?: TextKind | undefined;
  readonly read?: 'yes' | 'no' | undefined;
}

type Facet = Exclude<keyof Filters, 'read'>;

const bands = [
  ['k-1', 2],
  ['2-3', 4],
  ['4-5', 6],
  ['6-8', 9],
  ['9-up', Infinity],
] as const satisfies readonly (readonly [LevelBand, number])[];
const lengths = [
  ['tiny', 100],
  ['short', 300],
  ['medium', 800],
  ['long', Infinity],
] as const satisfies readonly (readonly [TextLength, number])[];

export function levelBand(grade: number): LevelBand {
  return bands.find(([, below]) => grade < below)?.[0] ?? '9-up';
}

export function lengthOf(words: number): TextLength {
  return lengths.find(([, most]) => words <= most)?.[0] ?? 'long';
}

const codesOf: Readonly<Record<Facet, (text: Findable) => readonly string[]>> = {
  band: ({ grade }) => [levelBand(grade)],
  topic: ({ topics }) => topics,
  length: ({ words }) => [lengthOf(words)],
  language: ({ language }) => [language],
  kind: ({ kind }) => (kind === null ? [] : [kind]),
};
const facetNames = Object.keys(codesOf) as readonly Facet[];

/** The texts that all filters leave. */
export function filterTexts<Text extends Findable>(
  texts: readonly Text[],
  filters: Filters,
): readonly Text[] {
  return texts.filter((text) => passes(text, filters));
}

/** How many texts each choice of a facet would leave, with the other filters as they are; in the order of codes, none with nothing. */
export function countFacets(texts: readonly Findable[], filters: Filters) {
  const count = (facet: Facet) => {
    const counts = new Map<string, number>();
    for (const text of texts) {
      if (!passes(text, { ...filters, [facet]: undefined })) continue;
      for (const code of codesOf[facet](text)) counts.set(code, (counts.get(code) ?? 0) + 1);
    }
    return counts;
  };
  const listed = <Code extends string>(facet: Facet, codes?: readonly Code[]) => {
    const counts = count(facet);
    const all = codes ?? ([...counts.keys()].sort() as Code[]);
    return all.flatMap((code) => {
      const total = counts.get(code);
      return total === undefined ? [] : [{ code, count: total }];
    });
  };
  return {
    band: listed<LevelBand>('band'),
    topic: listed<TopicCode>('topic'),
    length: listed(
      'length',
      lengths.map(([code]) => code),
    ),
    language: listed<'en' | 'es'>('language'),
    kind: listed<TextKind>('kind'),
  };
}

function passes(text: Findable, filters: Filters): boolean {
  if (filters.read !== undefined && text.isRead !== (filters.read === 'yes')) return false;
  return facetNames.every((facet) => {
    const wanted = filters[facet];
    return wanted === undefined || codesOf[facet](text).includes(wanted);
  });
}
