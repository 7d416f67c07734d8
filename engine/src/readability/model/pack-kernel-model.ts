import type { KernelModel } from './kernel-model.ts';
import { patternSpace } from './pattern-space.ts';
import type { TermSpace } from './term-space.ts';

/** A kernel model as JSON data: arrays as base64 of little-endian 32-bit floats (the large
 * projection as 16-bit integers), terms joined by line breaks. */
export interface PackedKernelModel {
  readonly kind: 'kernel';
  readonly featureNames: readonly string[];
  readonly numbers: Readonly<Record<string, number>>;
  readonly arrays: Readonly<Record<string, string>>;
  readonly stems: string;
  readonly patterns: string;
}

export function packKernelModel(model: KernelModel): PackedKernelModel {
  const { intercept, halfWidth, gradeIntercept, gradeSlope, dimensions, projection } = model;
  const projectionUnit =
    projection.reduce((most, one) => Math.max(most, Math.abs(one)), 1e-12) / 32_767;
  return {
    kind: 'kernel',
    featureNames: model.featureNames,
    numbers: { intercept, halfWidth, gradeIntercept, gradeSlope, dimensions, projectionUnit },
    arrays: {
      mean: encode(model.mean),
      scale: encode(model.scale),
      stemRarity: encode(model.stems.rarity),
      stemWeights: encode(model.stemWeights),
      projection: encode(Int16Array.from(projection, (one) => Math.round(one / projectionUnit))),
      patternRarity: encode(model.patterns.rarity),
      patternWeights: encode(model.patternWeights),
      landmarks: encode(model.landmarks),
      landmarkWeights: encode(model.landmarkWeights),
    },
    stems: [...model.stems.index.keys()].join('\n'),
    patterns: [...model.patterns.index.keys()].join('\n'),
  };
}

/**
 * The model of packed weights, ready to predict.
 *
 * @throws TypeError where the data is not a packed kernel model.
 */
export function unpackKernelModel(packed: PackedKernelModel): KernelModel {
  if (packed?.kind !== 'kernel')
    throw new TypeError('These are not the weights of a kernel model.');
  const array = (name: string): Float32Array => new Float32Array(decode(packed.arrays[name] ?? ''));
  const number = (name: string): number => packed.numbers[name] ?? 0;
  return {
    featureNames: packed.featureNames,
    mean: array('mean'),
    scale: array('scale'),
    stems: termSpace(packed.stems, array('stemRarity')),
    stemWeights: array('stemWeights'),
    projection: Float32Array.from(
      new Int16Array(decode(packed.arrays['projection'] ?? '')),
      (one) => one * number('projectionUnit'),
    ),
    dimensions: number('dimensions'),
    patterns: patternSpace(termSpace(packed.patterns, array('patternRarity'))),
    patternWeights: array('patternWeights'),
    landmarks: array('landmarks'),
    landmarkWeights: array('landmarkWeights'),
    intercept: number('intercept'),
    halfWidth: number('halfWidth'),
    gradeIntercept: number('gradeIntercept'),
    gradeSlope: number('gradeSlope'),
  };
}

const termSpace = (terms: string, rarity: Float32Array): TermSpace => ({
  index: new Map(terms.split('\n').map((term, at) => [term, at])),
  rarity,
});

function encode(values: Float32Array | Int16Array): string {
  const bytes = new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192) {
    text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  }
  return btoa(text);
}

function decode(text: string): ArrayBuffer {
  const binary = atob(text);
  return Uint8Array.from(binary, (character) => character.charCodeAt(0)).buffer;
}
