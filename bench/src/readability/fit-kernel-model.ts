import {
  kernelPosition,
  kernelValue,
  type KernelInput,
  type KernelModel,
} from '../../../engine/src/readability/model/kernel-model.ts';
import {
  patternSpace,
  placePatterns,
} from '../../../engine/src/readability/model/pattern-space.ts';
import { placeTerms, type SparseVector } from '../../../engine/src/readability/model/term-space.ts';
import { wordPatterns } from '../../../engine/src/readability/model/word-patterns.ts';
import { conjugateGradient } from './conjugate-gradient.ts';
import { fitProjection } from './fit-projection.ts';
import { fitTermSpace } from './fit-term-space.ts';
import { seededRandom, shuffle } from './seeded-random.ts';
import { factorize, solveLower, solveUpper } from './solve-system.ts';

export interface RatedInput {
  readonly input: KernelInput;
  readonly ease: number;
}

/** Two versions of one text, of which the first is easier. */
export type OrderedPair = readonly [easier: KernelInput, harder: KernelInput];

export interface KernelTraining {
  readonly featureNames: readonly string[];
  readonly rated: readonly RatedInput[];
  readonly pairs: readonly OrderedPair[];
  /** Texts without a rating, for the latent semantic space alone. */
  readonly unrated: readonly KernelInput[];
}

const dimensions = 50;
const ratedLandmarks = 550;
const pairLandmarks = 150;
const ratingNoise = 0.8;
const pairNoise = 0.15;
/** How much easier, in rating units, a version is than the next harder one. */
const pairStep = 0.5;

/**
 * Fits ratings and orderings at once: a pair is the observation "easier minus harder is half a unit". Posterior mean of a
 * Gaussian process; noise variances relative to the kernel's scale. The interval and the grade link are set by the caller.
 */
export function fitKernelModel(training: KernelTraining): KernelModel {
  const { rated, pairs, unrated, featureNames } = training;
  const inputs = rated.map(({ input }) => input);
  const space = fitSpace([...inputs, ...pairs.flat(), ...unrated]);
  const scales = fitScales(inputs);
  const frame = { ...space, ...scales, dimensions };
  const landmarks = chooseLandmarks([inputs, pairs.flat()], frame);
  const toRow = rowMaker(frame, landmarks);
  const centre = rated.reduce((sum, { ease }) => sum + ease, 0) / rated.length;
  const rows = inputs.map(toRow);
  const differences = pairs.map(([easier, harder]) => subtract(toRow(easier), toRow(harder)));
  const targets = Float64Array.from([
    ...rated.map(({ ease }) => ease - centre),
    ...pairs.map(() => pairStep),
  ]);
  const weights = fitWeights([...rows, ...differences], {
    targets,
    rated: rated.length,
    sizes: [landmarks.size, space.stems.rarity.length, space.patterns.rarity.length],
  });
  return {
    featureNames,
    ...frame,
    landmarks: landmarks.positions,
    landmarkWeights: Float32Array.from(solveUpper(landmarks.factor, weights.dense)),
    stemWeights: weights.stems,
    patternWeights: weights.patterns,
    intercept: centre,
    halfWidth: Number.NaN,
    gradeIntercept: Number.NaN,
    gradeSlope: Number.NaN,
  };
}

type Frame = Pick<
  KernelModel,
  'stems' | 'patterns' | 'projection' | 'mean' | 'scale' | 'dimensions'
>;

function fitSpace(
  inputs: readonly KernelInput[],
): Pick<Frame, 'stems' | 'patterns' | 'projection'> {
  const stems = fitTermSpace(
    inputs.map((input) => input.stems),
    4,
  );
  const patterns = fitTermSpace(
    inputs.map((input) => wordPatterns(input.masks)),
    6,
  );
  const documents = inputs.map((input) => placeTerms(input.stems, stems));
  return {
    stems,
    patterns: patternSpace(patterns),
    projection: fitProjection(documents, { terms: stems.rarity.length, dimensions }),
  };
}

function fitScales(inputs: readonly KernelInput[]): Pick<Frame, 'mean' | 'scale'> {
  const size = inputs[0]!.features.length;
  const mean = new Float32Array(size);
  const scale = new Float32Array(size);
  for (let at = 0; at < size; at++) {
    let sum = 0;
    for (const { features } of inputs) sum += features[at]!;
    const centre = sum / inputs.length;
    let squares = 0;
    for (const { features } of inputs) squares += (features[at]! - centre) ** 2;
    mean[at] = centre;
    scale[at] = Math.sqrt(squares / inputs.length) + 1e-9;
  }
  return { mean, scale };
}

interface Landmarks {
  readonly size: number;
  readonly width: number;
  readonly positions: Float32Array;
  readonly factor: Float64Array;
}

function chooseLandmarks(
  [rated, paired]: readonly [readonly KernelInput[], readonly KernelInput[]],
  frame: Frame,
): Landmarks {
  const random = seededRandom(11);
  const chosen = [
    ...shuffle(rated, random).slice(0, ratedLandmarks),
    ...shuffle([...new Set(paired)], random).slice(0, pairLandmarks),
  ];
  const width = frame.mean.length + dimensions;
  const positions = new Float32Array(chosen.length * width);
  const placed = chosen.map((input) =>
    kernelPosition(input, placeTerms(input.stems, frame.stems), frame),
  );
  for (const [at, position] of placed.entries()) positions.set(position, at * width);
  const size = chosen.length;
  const gram = new Float64Array(size * size);
  for (const [row, position] of placed.entries()) {
    for (let column = 0; column <= row; column++) {
      gram[row * size + column] = kernelValue(position, positions, {
        at: column * width,
        features: frame.mean.length,
      });
    }
    gram[row * size + row]! += 1e-4;
  }
  return { size, width, positions, factor: factorize(gram, size) };
}

interface Row {
  readonly dense: Float64Array;
  readonly stems: SparseVector;
  readonly patterns: SparseVector;
}

function rowMaker(frame: Frame, landmarks: Landmarks): (input: KernelInput) => Row {
  return (input) => {
    const stems = placeTerms(input.stems, frame.stems);
    const position = kernelPosition(input, stems, frame);
    const values = Float64Array.from({ length: landmarks.size }, (_, at) =>
      kernelValue(position, landmarks.positions, {
        at: at * landmarks.width,
        features: frame.mean.length,
      }),
    );
    return {
      dense: solveLower(landmarks.factor, values),
      stems,
      patterns: placePatterns(input.masks, frame.patterns),
    };
  };
}

const subtract = (left: Row, right: Row): Row => ({
  dense: left.dense.map((value, at) => value - right.dense[at]!),
  stems: subtractSparse(left.stems, right.stems),
  patterns: subtractSparse(left.patterns, right.patterns),
});

const subtractSparse = (left: SparseVector, right: SparseVector): SparseVector => ({
  at: Int32Array.from([...left.at, ...right.at]),
  values: Float32Array.from([...left.values, ...right.values.map((value) => -value)]),
});

interface Weights {
  readonly dense: Float64Array;
  readonly stems: Float32Array;
  readonly patterns: Float32Array;
}

function fitWeights(
  rows: readonly Row[],
  problem: { targets: Float64Array; rated: number; sizes: readonly [number, number, number] },
): Weights {
  const [denseSize, stemSize, patternSize] = problem.sizes;
  const precision = (row: number): number => 1 / (row < problem.rated ? ratingNoise : pairNoise);
  const offsets = { stems: denseSize, patterns: denseSize + stemSize };
  const right = new Float64Array(denseSize + stemSize + patternSize);
  for (const [at, row] of rows.entries()) {
    addRow(right, row, { offsets, times: problem.targets[at]! * precision(at) });
  }
  const solution = conjugateGradient((vector) => {
    const product = Float64Array.from(vector);
    for (const [at, row] of rows.entries()) {
      addRow(product, row, { offsets, times: rowDot(vector, row, offsets) * precision(at) });
    }
    return product;
  }, right);
  return {
    dense: solution.slice(0, denseSize),
    stems: Float32Array.from(solution.subarray(denseSize, offsets.patterns)),
    patterns: Float32Array.from(solution.subarray(offsets.patterns)),
  };
}

interface Offsets {
  readonly stems: number;
  readonly patterns: number;
}

function rowDot(vector: Float64Array, row: Row, offsets: Offsets): number {
  let sum = 0;
  for (let at = 0; at < row.dense.length; at++) sum += vector[at]! * row.dense[at]!;
  for (const name of ['stems', 'patterns'] as const) {
    const { at, values } = row[name];
    for (let t = 0; t < at.length; t++) sum += vector[offsets[name] + at[t]!]! * values[t]!;
  }
  return sum;
}

function addRow(
  vector: Float64Array,
  row: Row,
  { offsets, times }: { offsets: Offsets; times: number },
): void {
  for (let at = 0; at < row.dense.length; at++) vector[at]! += times * row.dense[at]!;
  for (const name of ['stems', 'patterns'] as const) {
    const { at, values } = row[name];
    for (let t = 0; t < at.length; t++) vector[offsets[name] + at[t]!]! += times * values[t]!;
  }
}
