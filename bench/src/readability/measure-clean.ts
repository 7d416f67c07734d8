import { measureText, type TextMeasure } from '../../../engine/src/readability/measure-text.ts';
import { textFeatures } from '../../../engine/src/readability/features/text-features.ts';
import { predictGrade } from '../../../engine/src/readability/model/linear-model.ts';
import { profileText } from '../../../engine/src/readability/text/profile-text.ts';
import { segmentText } from '../../../engine/src/readability/text/segment-text.ts';
import { correlate, fitLine, rootMeanSquare, shareOrdered, quantileOf } from './agreement.ts';
import { assignFolds } from './assign-folds.ts';
import { cleanTraining } from './clean-training.ts';
import type { Corpora } from './cross-fit.ts';
import { fitCleanModel } from './fit-clean-model.ts';
import type { ModelResult } from './model-result.ts';
import type { Triple } from './read-corpora.ts';
import { timeTexts } from './time-texts.ts';

const foldCount = 10;

/**
 * The shipped licence-clean model against judged ease. Grades are put on the ease scale by a line fitted on the other authors
 * (ten folds): that is a change of units and touches neither r nor the weights. The interval is the shipped one.
 */
export function measureClean({ rated, triples, stories }: Corpora): ModelResult {
  const truth = rated.map(({ ease }) => ease);
  const measured = rated.map(({ text }) => measureText(text));
  const grades = measured.map(({ grade }) => grade);
  const folds = assignFolds(
    rated.map(({ author }) => author),
    foldCount,
  );
  const lines = Array.from({ length: foldCount }, (_, fold) => {
    const kept = folds.map((one) => one !== fold);
    return fitLine(
      grades.filter((_, at) => kept[at]),
      truth.filter((_, at) => kept[at]),
    );
  });
  const ease = (grade: number, at: number): number => {
    const line = lines[folds[at]!]!;
    return line.intercept + line.slope * grade;
  };
  const predicted = grades.map(ease);
  const covered = truth.filter((value, at) => {
    const { low, high } = measured[at] as TextMeasure;
    return value <= ease(low, at) && value >= ease(high, at);
  });
  const errors = truth.map(
    (value, at) => Math.abs(value - predicted[at]!) / Math.abs(lines[folds[at]!]!.slope),
  );
  return {
    model: 'clean',
    protocol: 'shipped weights; units by a line fitted on other authors, ten folds',
    r: correlate(
      grades.map((grade) => -grade),
      truth,
    ),
    rmse: rootMeanSquare(predicted, truth),
    coverage80: covered.length / truth.length,
    oneStopOrdered: crossFitOrder(triples, stories),
    oneStopOrderedSeen: shareOrdered(
      triples.map((triple) => [
        measureText(triple.elementary).grade,
        measureText(triple.intermediate).grade,
        measureText(triple.advanced).grade,
      ]),
    ),
    millisecondsPerText: timeTexts(rated, (text) => measureText(text)),
    halfWidth80: quantileOf(errors, 0.8),
  };
}

/** Order of each article by weights fitted without it; without stories to fit on, undefined. */
function crossFitOrder(triples: readonly Triple[], stories: readonly string[]): number | undefined {
  if (stories.length === 0 || triples.length === 0) return undefined;
  const base = cleanTraining([], stories);
  const trainings = triples.map((triple) => cleanTraining([triple], []));
  const ordered: [number, number, number][] = [];
  for (let fold = 0; fold < foldCount; fold++) {
    const kept = trainings.filter((_, at) => at % foldCount !== fold);
    const model = fitCleanModel({
      blocks: [...base.blocks, ...kept.flatMap(({ blocks }) => blocks)],
      pairs: kept.flatMap(({ pairs }) => pairs),
    });
    const grade = (text: string): number =>
      predictGrade(textFeatures(profileText(segmentText(text))), { ...model, halfWidth: 0 });
    for (const [at, triple] of triples.entries()) {
      if (at % foldCount !== fold) continue;
      ordered.push([grade(triple.elementary), grade(triple.intermediate), grade(triple.advanced)]);
    }
  }
  return shareOrdered(ordered);
}
