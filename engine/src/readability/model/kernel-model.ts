import { textFeatures } from '../features/text-features.ts';
import type { TextProfile } from '../text/profile-text.ts';
import { placePatterns, type PatternSpace } from './pattern-space.ts';
import { placeTerms, weighTerms, type SparseVector, type TermSpace } from './term-space.ts';
import { wordMasks, wordStems } from './word-patterns.ts';

/**
 * A Gaussian-process regression on judged ease: radial kernels on standardised features and on latent semantic position,
 * through landmarks (Nyström approximation, Williams and Seeger 2001), plus linear weights of stems and word patterns.
 */
export interface KernelModel {
  readonly featureNames: readonly string[];
  readonly mean: Float32Array;
  readonly scale: Float32Array;
  readonly stems: TermSpace;
  readonly stemWeights: Float32Array;
  /** Latent semantic projection, a row of `dimensions` numbers a stem. */
  readonly projection: Float32Array;
  readonly dimensions: number;
  readonly patterns: PatternSpace;
  readonly patternWeights: Float32Array;
  /** A row a landmark: standardised features, then latent position. */
  readonly landmarks: Float32Array;
  readonly landmarkWeights: Float32Array;
  readonly intercept: number;
  /** Judged ease that 80 % of texts are within, either way. */
  readonly halfWidth: number;
  /** grade = gradeIntercept + gradeSlope x ease. */
  readonly gradeIntercept: number;
  readonly gradeSlope: number;
}

export interface KernelInput {
  readonly features: Float32Array;
  readonly stems: readonly string[];
  readonly masks: readonly string[];
}

/** What a kernel model needs to know of a text. */
export function kernelInput(
  profile: TextProfile,
  features: Readonly<Record<string, number>> = textFeatures(profile),
): KernelInput {
  return {
    features: Float32Array.from(kernelFeatureNames(features), (name) => features[name]!),
    stems: wordStems(profile),
    masks: wordMasks(profile),
  };
}

/** Features a kernel model uses: all but the length of the text. */
export const kernelFeatureNames = (features: Readonly<Record<string, number>>): readonly string[] =>
  Object.keys(features).filter((name) => name !== 'logWords');

/** Expected ease in the units of the ratings the model was fitted on (for CLEAR about -4 to 2, higher is easier). */
export function predictEase(input: KernelInput, model: KernelModel): number {
  const stems = placeTerms(input.stems, model.stems);
  const position = kernelPosition(input, stems, model);
  const size = position.length;
  const features = size - model.dimensions;
  let sum =
    model.intercept +
    weighTerms(stems, model.stemWeights) +
    weighTerms(placePatterns(input.masks, model.patterns), model.patternWeights);
  for (let at = 0; at < model.landmarkWeights.length; at++) {
    sum +=
      model.landmarkWeights[at]! *
      kernelValue(position, model.landmarks, { at: at * size, features });
  }
  return sum;
}

/**
 * Standardised features, clipped at four deviations, then the latent position of unit length. The numbers have the precision of
 * landmarks; as 64 bits they are compared with 700 of them a sixth faster.
 */
export function kernelPosition(
  input: KernelInput,
  stems: SparseVector,
  model: Pick<KernelModel, 'mean' | 'scale' | 'projection' | 'dimensions'>,
): Float64Array {
  const features = model.mean.length;
  const position = new Float32Array(features + model.dimensions);
  for (let i = 0; i < features; i++) {
    const value = (input.features[i]! - model.mean[i]!) / model.scale[i]!;
    position[i] = Math.max(-4, Math.min(4, value));
  }
  for (let t = 0; t < stems.at.length; t++) {
    const row = stems.at[t]! * model.dimensions;
    const value = stems.values[t]!;
    for (let d = 0; d < model.dimensions; d++) {
      position[features + d]! += value * model.projection[row + d]!;
    }
  }
  normalize(position, features);
  return Float64Array.from(position);
}

function normalize(position: Float32Array, from: number): void {
  let squares = 0;
  for (let i = from; i < position.length; i++) squares += position[i]! ** 2;
  const length = Math.sqrt(squares);
  if (length > 0) for (let i = from; i < position.length; i++) position[i]! /= length;
}

const featureSharpness = 0.25;
const latentSharpness = 0.8;

/** 1.5 R + 2 R L with R a radial kernel on features (mean squared difference) and L one on latent position. */
export function kernelValue(
  left: Float64Array,
  right: Float32Array,
  { at, features }: { at: number; features: number },
): number {
  const distance = squaredDistance(left, right, { at, from: 0, to: features });
  const latent = squaredDistance(left, right, { at, from: features, to: left.length });
  const radial = Math.exp((-featureSharpness * distance) / features);
  return radial * (1.5 + 2 * Math.exp(-latentSharpness * latent));
}

/** Four sums at once, because each addition waits for the one before: three times as fast. */
function squaredDistance(
  left: Float64Array,
  right: Float32Array,
  { at, from, to }: { at: number; from: number; to: number },
): number {
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  let i = from;
  for (; i + 3 < to; i += 4) {
    const p = left[i]! - right[at + i]!;
    const q = left[i + 1]! - right[at + i + 1]!;
    const r = left[i + 2]! - right[at + i + 2]!;
    const s = left[i + 3]! - right[at + i + 3]!;
    a += p * p;
    b += q * q;
    c += r * r;
    d += s * s;
  }
  for (; i < to; i++) a += (left[i]! - right[at + i]!) ** 2;
  return a + b + c + d;
}
