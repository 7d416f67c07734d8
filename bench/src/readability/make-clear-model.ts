// node bench/src/readability/make-clear-model.ts [RATED_CSV] [OUTPUT_JSON]: fits the stronger model on texts with judged ease (CLEAR:
// CC BY-NC-SA 4.0, so its weights stay out of the repository; the default output is git-ignored) and on the order of
// OneStopEnglish's versions. Takes some minutes: ten fits for the interval, one for the weights.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { measureText } from '../../../engine/src/readability/measure-text.ts';
import {
  packKernelModel,
  type PackedKernelModel,
} from '../../../engine/src/readability/model/pack-kernel-model.ts';
import { correlate, equateScales, quantileOf, rootMeanSquare, shareOrdered } from './agreement.ts';
import { crossFit } from './cross-fit.ts';
import { engineMark } from './engine-mark.ts';
import { clearFile, clearModelFile, oneStopFile, storiesFolder } from './places.ts';
import { readRatedTexts, readStories, readTriples } from './read-corpora.ts';
import { textKey } from './text-key.ts';

/** Packed weights with what is needed to measure them fairly. */
export interface ClearWeights {
  readonly model: PackedKernelModel;
  /** Keys (`textKey`) of the texts that were fitted on: measuring on any of them would flatter. */
  readonly fittedOn: readonly string[];
  /** What the engine was when they were fitted (`engineMark`). */
  readonly engine: string;
  /** Left-out figures from the making. */
  readonly leftOut: { readonly r: number; readonly rmse: number; readonly oneStopOrdered: number };
}

export function makeClearModel(
  { input, output }: { input: string; output: string },
  say: (line: string) => void,
): ClearWeights {
  const rated = readRatedTexts(input);
  const fitted = crossFit(
    {
      rated,
      triples: existsSync(oneStopFile) ? readTriples(oneStopFile) : [],
      stories: readStories(storiesFolder),
    },
    say,
  );
  const truth = rated.map(({ ease }) => ease);
  const errors = truth.map((ease, at) => Math.abs(ease - fitted.ease[at]!));
  const link = equateScales(
    fitted.ease,
    rated.map(({ text }) => measureText(text).grade),
  );
  const weights: ClearWeights = {
    model: packKernelModel({
      ...fitted.fitAll(),
      halfWidth: quantileOf(errors, 0.8),
      gradeIntercept: link.intercept,
      gradeSlope: link.slope,
    }),
    fittedOn: rated.map(({ text }) => textKey(text)),
    engine: engineMark(),
    leftOut: {
      r: correlate(fitted.ease, truth),
      rmse: rootMeanSquare(fitted.ease, truth),
      oneStopOrdered: shareOrdered(fitted.triples),
    },
  };
  mkdirSync(dirname(output), { recursive: true });
  writeFileSync(output, JSON.stringify(weights));
  return weights;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [input = clearFile, output = clearModelFile] = process.argv.slice(2);
  const { leftOut } = makeClearModel({ input, output }, console.error);
  console.log(JSON.stringify({ output, ...leftOut }));
}
