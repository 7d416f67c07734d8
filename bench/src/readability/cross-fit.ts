import { textFeatures } from '../../../engine/src/readability/features/text-features.ts';
import {
  kernelFeatureNames,
  kernelInput,
  predictEase,
  type KernelInput,
  type KernelModel,
} from '../../../engine/src/readability/model/kernel-model.ts';
import { profileText } from '../../../engine/src/readability/text/profile-text.ts';
import { segmentText } from '../../../engine/src/readability/text/segment-text.ts';
import { shareOrdered } from './agreement.ts';
import { assignFolds } from './assign-folds.ts';
import { fitKernelModel, type OrderedPair } from './fit-kernel-model.ts';
import type { RatedText, Triple } from './read-corpora.ts';

export interface Corpora {
  readonly rated: readonly RatedText[];
  readonly triples: readonly Triple[];
  readonly stories: readonly string[];
}

export interface CrossFit {
  /** Predicted ease of each rated text by the model that saw nothing of its author. */
  readonly ease: readonly number[];
  readonly folds: readonly number[];
  /** Predicted difficulty of the versions of each article by the model that saw nothing of the article. */
  readonly triples: readonly (readonly [number, number, number])[];
  /** The model of everything; interval and grade link still to be set. */
  readonly fitAll: () => KernelModel;
}

const foldCount = 10;

/** Fits the kernel model ten times, leaving out a tenth of the authors and of the articles each time. */
export function crossFit(corpora: Corpora, say: (line: string) => void): CrossFit {
  const rated = corpora.rated.map(({ text, ease }) => ({ input: inputOf(text), ease }));
  const triples = corpora.triples.map((triple): Versions => [
    inputOf(triple.elementary),
    inputOf(triple.intermediate),
    inputOf(triple.advanced),
  ]);
  const unrated = corpora.stories.map(inputOf);
  const folds = assignFolds(
    corpora.rated.map(({ author }) => author),
    foldCount,
  );
  const fit = (left: number): KernelModel =>
    fitKernelModel({
      featureNames,
      rated: rated.filter((_, at) => folds[at] !== left),
      pairs: triples.filter((_, at) => at % foldCount !== left).flatMap(pairsOf),
      unrated,
    });
  const ease = rated.map(() => Number.NaN);
  const order = triples.map((): [number, number, number] => [0, 0, 0]);
  for (let left = 0; left < foldCount; left++) {
    const model = fit(left);
    for (const [at, { input }] of rated.entries()) {
      if (folds[at] === left) ease[at] = predictEase(input, model);
    }
    for (const [at, versions] of triples.entries()) {
      if (at % foldCount !== left) continue;
      order[at] = versions.map((version) => -predictEase(version, model)) as [
        number,
        number,
        number,
      ];
    }
    const seen = triples.flatMap((_, at) => (at % foldCount <= left ? [order[at]!] : []));
    say(
      `fold ${left + 1} of ${foldCount}: ${(100 * shareOrdered(seen)).toFixed(1)} % of articles in order`,
    );
  }
  return { ease, folds, triples: order, fitAll: () => fit(-1) };
}

type Versions = readonly [KernelInput, KernelInput, KernelInput];

const pairsOf = ([first, second, third]: Versions): readonly OrderedPair[] => [
  [first, second],
  [second, third],
];

const featureNames = kernelFeatureNames(textFeatures(profileText(segmentText('A cat sat.'))));

const inputOf = (text: string): KernelInput => kernelInput(profileText(segmentText(text)));
