import type { TermSpace } from '../../../engine/src/readability/model/term-space.ts';

/** The terms that stand in at least `atLeast` documents, with ln(documents / documents with the term). */
export function fitTermSpace(
  documents: readonly (readonly string[])[],
  atLeast: number,
): TermSpace {
  const found = new Map<string, number>();
  for (const document of documents) {
    for (const term of new Set(document)) found.set(term, (found.get(term) ?? 0) + 1);
  }
  const kept = [...found].filter(([, times]) => times >= atLeast);
  return {
    index: new Map(kept.map(([term], at) => [term, at])),
    rarity: Float32Array.from(kept, ([, times]) => Math.log(documents.length / times)),
  };
}
