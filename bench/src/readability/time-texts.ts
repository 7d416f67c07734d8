import type { RatedText } from './read-corpora.ts';

const sample = 200;
const rounds = 12;

/** Milliseconds a text: the best of twelve rounds over the first 200 texts, after one round to warm up. */
export function timeTexts(rated: readonly RatedText[], measure: (text: string) => unknown): number {
  const texts = rated.slice(0, sample).map(({ text }) => text);
  for (const text of texts) measure(text);
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    for (const text of texts) measure(text);
    best = Math.min(best, (performance.now() - start) / texts.length);
  }
  return best;
}
