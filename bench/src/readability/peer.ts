import readability from 'text-readability';
import { correlate, shareOrdered } from './agreement.ts';
import { timeTexts } from './time-texts.ts';
import type { RatedText, Triple } from './read-corpora.ts';

export interface PeerResult {
  readonly name: string;
  readonly fleschKincaid: { readonly r: number; readonly oneStopOrdered: number };
  readonly newDaleChall: { readonly r: number; readonly oneStopOrdered: number };
  /** All of its grades of one text (`textStandard`). */
  readonly millisecondsPerText: number;
}

/** The same figures for the npm package text-readability, on the same texts in the same run. */
export function measurePeer(rated: readonly RatedText[], triples: readonly Triple[]): PeerResult {
  const figures = (difficulty: (text: string) => number): PeerResult['fleschKincaid'] => ({
    r: correlate(
      rated.map(({ text }) => -difficulty(text)),
      rated.map(({ ease }) => ease),
    ),
    oneStopOrdered: shareOrdered(
      triples.map((triple) => [
        difficulty(triple.elementary),
        difficulty(triple.intermediate),
        difficulty(triple.advanced),
      ]),
    ),
  });
  return {
    name: 'text-readability',
    fleschKincaid: figures((text) => readability.fleschKincaidGrade(text)),
    newDaleChall: figures((text) => readability.daleChallReadabilityScore(text)),
    millisecondsPerText: timeTexts(rated, (text) => readability.textStandard(text)),
  };
}
