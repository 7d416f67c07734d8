import { existsSync, readFileSync } from 'node:fs';
import { measureText } from '../../../engine/src/readability/measure-text.ts';
import type { KernelModel } from '../../../engine/src/readability/model/kernel-model.ts';
import { unpackKernelModel } from '../../../engine/src/readability/model/pack-kernel-model.ts';
import { correlate, quantileOf, rootMeanSquare, shareOrdered } from './agreement.ts';
import { crossFit } from './cross-fit.ts';
import { makeClearModel, type ClearWeights } from './make-clear-model.ts';
import type { ModelResult } from './model-result.ts';
import { clearFile } from './places.ts';
import { readRatedTexts, type RatedText, type Triple } from './read-corpora.ts';
import { timeTexts } from './time-texts.ts';

export interface ClearQuestion {
  readonly rated: readonly RatedText[];
  readonly triples: readonly Triple[];
  readonly stories: readonly string[];
  readonly weightsFile: string;
  readonly say: (line: string) => void;
}

/**
 * The model fitted with judged texts. Texts that the weights were not fitted on are measured by the weights (made now from
 * CLEAR's development set if there are none yet); texts that they were fitted on are measured in ten folds by author.
 */
export function measureClear(question: ClearQuestion): ModelResult {
  const weights = findWeights(question);
  if (weights === undefined) return measureInFolds(question);
  return measureByWeights(question, weights);
}

function findWeights({ rated, weightsFile, say }: ClearQuestion): ClearWeights | undefined {
  const ids = new Set(rated.map(({ id }) => id));
  if (existsSync(weightsFile)) {
    const weights = JSON.parse(readFileSync(weightsFile, 'utf8')) as ClearWeights;
    return weights.fittedOn.some((id) => ids.has(id)) ? undefined : weights;
  }
  if (!existsSync(clearFile) || readRatedTexts(clearFile).some(({ id }) => ids.has(id))) {
    return undefined;
  }
  say(`No weights in ${weightsFile}: fitting them on ${clearFile} (some minutes)`);
  return makeClearModel({ input: clearFile, output: weightsFile }, say);
}

function measureByWeights(
  { rated, triples }: ClearQuestion,
  { model: packed, leftOut }: ClearWeights,
): ModelResult {
  const model = unpackKernelModel(packed);
  const truth = rated.map(({ ease }) => ease);
  const measured = rated.map(({ text }) => measureText(text, { model }));
  const ease = (grade: number): number => (grade - model.gradeIntercept) / model.gradeSlope;
  const predicted = measured.map(({ grade }) => ease(grade));
  const covered = truth.filter(
    (value, at) => value <= ease(measured[at]!.low) && value >= ease(measured[at]!.high),
  );
  const grade = (text: string): number => measureText(text, { model }).grade;
  return {
    model: 'clear',
    protocol: 'weights fitted on other texts',
    r: correlate(predicted, truth),
    rmse: rootMeanSquare(predicted, truth),
    coverage80: covered.length / truth.length,
    oneStopOrdered: leftOut.oneStopOrdered,
    oneStopOrderedSeen: shareOrdered(
      triples.map((triple) => [
        grade(triple.elementary),
        grade(triple.intermediate),
        grade(triple.advanced),
      ]),
    ),
    millisecondsPerText: timeTexts(rated, (text) => measureText(text, { model })),
    halfWidth80: quantileOf(
      truth.map((value, at) => Math.abs(value - predicted[at]!)),
      0.8,
    ),
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
