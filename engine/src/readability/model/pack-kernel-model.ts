import type { KernelModel } from './kernel-model.ts';
import type { TermSpace } from './term-space.ts';

/** A kernel model as JSON data: arrays as base64 of little-endian 32-bit floats, terms joined by line breaks. */
export interface PackedKernelModel {
  readonly kind: 'kernel';
  readonly featureNames: readonly string[];
  readonly numbers: Readonly<Record<string, number>>;
  readonly arrays: Readonly<Record<string, string>>;
  readonly stems: string;
  readonly patterns: string;
}

export function packKernelModel(model: KernelModel): PackedKernelModel {
  const { intercept, halfWidth, gradeIntercept, gradeSlope, dimensions } = model;
  return {
    kind: 'kernel',
    featureNames: model.featureNames,
    numbers: { intercept, halfWidth, gradeIntercept, gradeSlope, dimensions },
    arrays: {
      mean: encode(model.mean),
      scale: encode(model.scale),
      stemRarity: encode(model.stems.rarity),
      stemWeights: encode(model.stemWeights),
      projection: encode(model.projection),
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
  const array = (name: string): Float32Array => decode(packed.arrays[name] ?? '');
  const number = (name: string): number => packed.numbers[name] ?? 0;
  return {
    featureNames: packed.featureNames,
    mean: array('mean'),
    scale: array('scale'),
    stems: termSpace(packed.stems, array('stemRarity')),
    stemWeights: array('stemWeights'),
    projection: array('projection'),
    dimensions: number('dimensions'),
    patterns: termSpace(packed.patterns, array('patternRarity')),
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

function encode(values: Float32Array): string {
  const bytes = new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192) {
    text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  }
  return btoa(text);
}

function decode(text: string): Float32Array {
  const binary = atob(text);
  const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
  return new Float32Array(bytes.buffer);
}
