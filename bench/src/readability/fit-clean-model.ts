import {
  standardize,
  type LinearModel,
} from '../../../engine/src/readability/model/linear-model.ts';
import { cleanDirections, expectedWeights, sourceGrades } from './clean-priors.ts';

type Features = Readonly<Record<string, number>>;
type Source = keyof typeof sourceGrades;

export interface CleanTraining {
  /** Features of blocks of about 170 words. */
  readonly blocks: readonly { readonly source: Source; readonly features: Features }[];
  /** Features of two versions of one whole article and the grades between them. */
  readonly pairs: readonly {
    readonly easier: Features;
    readonly harder: Features;
    readonly grades: number;
  }[];
}

/** Weight of each source, as a whole, in the sum of squares; stories weigh as much as the three news versions. */
const sourceWeights: Readonly<Record<Source, number>> = {
  story: 3,
  elementary: 1,
  intermediate: 1,
  advanced: 1,
};
const pairWeight = 6;
const penalty = 10;

/**
 * Fits the licence-clean model: ridge regression with weights held to the directions of `cleanDirections`, on the grades
 * of the sources and on the steps between versions; then stretched so that stories and articles keep their mean grades.
 * No rating of any text by anybody is used.
 */
export function fitCleanModel({ blocks, pairs }: CleanTraining): Omit<LinearModel, 'halfWidth'> {
  const names = Object.keys(cleanDirections);
  const { mean, scale } = fitScales(
    names,
    blocks.map(({ features }) => features),
  );
  const place = (features: Features): Float64Array =>
    Float64Array.from(
      names,
      (name, at) => cleanDirections[name]! * standardize(features[name]!, mean[at]!, scale[at]!),
    );
  const placed = blocks.map(({ source, features }) => ({ source, row: place(features) }));
  const levels = levelRows(placed);
  const steps = pairs.map(({ easier, harder, grades }) => ({
    row: difference(place(harder), place(easier)),
    target: grades,
    weight: pairWeight / pairs.length,
  }));
  const weights = fitPositive(
    [...levels, ...steps],
    names.map((name) => expectedWeights[name] ?? 0),
  );
  const raw = (rows: readonly Float64Array[]): number =>
    rows.reduce((sum, row) => sum + dot(row, weights), 0) / rows.length;
  const story = raw(placed.filter(({ source }) => source === 'story').map(({ row }) => row));
  const news = raw(placed.filter(({ source }) => source !== 'story').map(({ row }) => row));
  const newsGrade =
    (sourceGrades.elementary + sourceGrades.intermediate + sourceGrades.advanced) / 3;
  const stretch = (newsGrade - sourceGrades.story) / (news - story);
  return {
    featureNames: names,
    mean: mean.map(round),
    scale: scale.map(round),
    weights: names.map((name, at) => round(cleanDirections[name]! * weights[at]! * stretch)),
    intercept: round(sourceGrades.story - story * stretch),
  };
}

interface WeightedRow {
  readonly row: Float64Array;
  readonly target: number;
  readonly weight: number;
}

/** Rows centred at the weighted mean, which takes the intercept out of the regression. */
function levelRows(
  placed: readonly { source: Source; row: Float64Array }[],
): readonly WeightedRow[] {
  const sizes = new Map<Source, number>();
  for (const { source } of placed) sizes.set(source, (sizes.get(source) ?? 0) + 1);
  const weightOf = (source: Source): number => sourceWeights[source] / sizes.get(source)!;
  const total = [...sizes.keys()].reduce((sum, source) => sum + sourceWeights[source], 0);
  const centre = new Float64Array(placed[0]!.row.length);
  let target = 0;
  for (const { source, row } of placed) {
    const weight = weightOf(source) / total;
    target += weight * sourceGrades[source];
    for (let at = 0; at < row.length; at++) centre[at]! += weight * row[at]!;
  }
  return placed.map(({ source, row }) => ({
    row: difference(row, centre),
    target: sourceGrades[source] - target,
    weight: weightOf(source),
  }));
}

/** Ridge regression towards the expected weights, with weights of at least 0, by coordinate descent on the normal equations. */
function fitPositive(rows: readonly WeightedRow[], expected: readonly number[]): Float64Array {
  const size = expected.length;
  const gram = new Float64Array(size * size);
  const right = Float64Array.from(expected, (weight) => penalty * weight);
  for (const { row, target, weight } of rows) {
    for (let i = 0; i < size; i++) {
      right[i]! += weight * row[i]! * target;
      for (let j = 0; j < size; j++) gram[i * size + j]! += weight * row[i]! * row[j]!;
    }
  }
  const weights = new Float64Array(size);
  for (let round = 0; round < 2000; round++) {
    for (let i = 0; i < size; i++) {
      let rest = right[i]!;
      for (let j = 0; j < size; j++) if (j !== i) rest -= gram[i * size + j]! * weights[j]!;
      weights[i] = Math.max(0, rest / (gram[i * size + i]! + penalty));
    }
  }
  return weights;
}

function fitScales(
  names: readonly string[],
  features: readonly Features[],
): { mean: readonly number[]; scale: readonly number[] } {
  const mean = names.map(
    (name) => features.reduce((sum, one) => sum + one[name]!, 0) / features.length,
  );
  const scale = names.map((name, at) =>
    Math.sqrt(
      features.reduce((sum, one) => sum + (one[name]! - mean[at]!) ** 2, 0) / features.length +
        1e-18,
    ),
  );
  return { mean, scale };
}

const difference = (left: Float64Array, right: Float64Array): Float64Array =>
  left.map((value, at) => value - right[at]!);

function dot(left: Float64Array, right: Float64Array): number {
  return left.reduce((sum, value, at) => sum + value * right[at]!, 0);
}

const round = (value: number): number => Number(value.toPrecision(6));
