import { existsSync, readFileSync } from 'node:fs';
import { measureText } from '../../../engine/src/readability/measure-text.ts';
import {
  kernelInput,
  predictEase,
  type KernelModel,
} from '../../../engine/src/readability/model/kernel-model.ts';
import { unpackKernelModel } from '../../../engine/src/readability/model/pack-kernel-model.ts';
import { profileText } from '../../../engine/src/readability/text/profile-text.ts';
import { segmentText } from '../../../engine/src/readability/text/segment-text.ts';
import { correlate, quantileOf, rootMeanSquare, shareOrdered } from './agreement.ts';
import { crossFit } from './cross-fit.ts';
import { engineMark } from './engine-mark.ts';
import { makeClearModel, type ClearWeights } from './make-clear-model.ts';
import type { ModelResult } from './model-result.ts';
import { clearFile } from './places.ts';
import { readRatedTexts, type RatedText, type Triple } from './read-corpora.ts';
import { textKey } from './text-key.ts';
import { timeTexts } from './time-texts.ts';

export interface ClearQuestion {
  readonly rated: readonly RatedText[];
  readonly triples: readonly Triple[];
  readonly stories: readonly string[];
  readonly weightsFile: string;
  readonly say: (line: string) => void;
}

/**
 * The model fitted with judged texts. Texts that none of the weights was fitted on are measured by the weights, which are made now from
 * CLEAR's development set where there are none yet or where the engine has changed since; a file with any text that they were, or would be,
 * fitted on is measured in ten folds by author, by weights fitted on the other folds of that file.
 */
export function measureClear(question: ClearQuestion): ModelResult {
  const weights = findWeights(question);
  if (weights === undefined) return measureInFolds(question);
  return measureByWeights(question, weights);
}

function findWeights({ rated, weightsFile, say }: ClearQuestion): ClearWeights | undefined {
  const keys = new Set(rated.map(({ text }) => textKey(text)));
  const kept = existsSync(weightsFile)
    ? (JSON.parse(readFileSync(weightsFile, 'utf8')) as ClearWeights)
    : undefined;
  if (kept?.engine === engineMark()) {
    return kept.fittedOn.some((key) => keys.has(key)) ? undefined : kept;
  }
  if (!existsSync(clearFile)) {
    if (kept !== undefined) say(`The weights in ${weightsFile} are of another engine: left alone.`);
    return undefined;
  }
  if (readRatedTexts(clearFile).some(({ text }) => keys.has(textKey(text)))) return undefined;
  const why = kept === undefined ? 'No weights in' : 'The engine has changed since the weights in';
  say(`${why} ${weightsFile}: fitting them on ${clearFile} (some minutes)`);
  return makeClearModel({ input: clearFile, output: weightsFile }, say);
}

/** Ease as the model predicts it: the grades that people see are the same, kept between 0 and 16. */
function measureByWeights(
  { rated, triples }: ClearQuestion,
  { model: packed, leftOut }: ClearWeights,
): ModelResult {
  const model = unpackKernelModel(packed);
  const truth = rated.map(({ ease }) => ease);
  const predicted = rated.map(({ text }) =>
    predictEase(kernelInput(profileText(segmentText(text))), model),
  );
  const errors = truth.map((value, at) => Math.abs(value - predicted[at]!));
  const grade = (text: string): number => measureText(text, { model }).grade;
  return {
    model: 'clear',
    protocol: 'weights fitted on other texts',
    r: correlate(predicted, truth),
    rmse: rootMeanSquare(predicted, truth),
    coverage80: errors.filter((error) => error <= model.halfWidth).length / errors.length,
    oneStopOrdered: leftOut.oneStopOrdered,
    oneStopOrderedSeen: shareOrdered(
      triples.map((triple) => [
        grade(triple.elementary),
        grade(triple.intermediate),
        grade(triple.advanced),
      ]),
    ),
    millisecondsPerText: timeTexts(rated, (text) => measureText(text, { model })),
    halfWidth80: quantileOf(errors, 0.8),
  };
}

/** Each fold's interval is as wide as the errors of the other folds say. */
function measureInFolds(question: ClearQuestion): ModelResult {
  const { rated } = question;
  const fitted = crossFit(question, question.say);
  const truth = rated.map(({ ease }) => ease);
  const errors = truth.map((value, at) => Math.abs(value - fitted.ease[at]!));
  const widths = Array.from({ length: 10 }, (_, fold) =>
    quantileOf(
      errors.filter((_, at) => fitted.folds[at] !== fold),
      0.8,
    ),
  );
  const model: KernelModel = {
    ...fitted.fitAll(),
    halfWidth: quantileOf(errors, 0.8),
    gradeIntercept: 7,
    gradeSlope: -1,
  };
  return {
    model: 'clear',
    protocol: 'ten folds by author',
    r: correlate(fitted.ease, truth),
    rmse: rootMeanSquare(fitted.ease, truth),
    coverage80:
      errors.filter((error, at) => error <= widths[fitted.folds[at]!]!).length / errors.length,
    oneStopOrdered: shareOrdered(fitted.triples),
    millisecondsPerText: timeTexts(rated, (text) => measureText(text, { model })),
    halfWidth80: model.halfWidth,
  };
}
