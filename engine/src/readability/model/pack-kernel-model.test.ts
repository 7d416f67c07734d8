import { describe, expect, it } from 'vitest';
import { measureText } from '../measure-text.ts';
import { profileText } from '../text/profile-text.ts';
import { segmentText } from '../text/segment-text.ts';
import { textFeatures } from '../features/text-features.ts';
import { kernelFeatureNames, kernelInput, predictEase, type KernelModel } from './kernel-model.ts';
import { patternSpace } from './pattern-space.ts';
import { packKernelModel, unpackKernelModel, type PackedKernelModel } from './pack-kernel-model.ts';

const inputOf = (text: string) => kernelInput(profileText(segmentText(text)));
const names = kernelFeatureNames(textFeatures(profileText(segmentText('A cat sat.'))));
const terms = (list: readonly string[]) => ({
  index: new Map(list.map((term, at) => [term, at])),
  rarity: Float32Array.from(list, () => 1),
});

// A made-up model with one landmark: a text scores by its stems, its patterns and its nearness to the mean.
const model: KernelModel = {
  featureNames: names,
  mean: new Float32Array(names.length),
  scale: new Float32Array(names.length).fill(100),
  stems: terms(['cat', 'sat', 'parlia']),
  stemWeights: Float32Array.from([1, 0.5, -2]),
  projection: Float32Array.from([1, 0, 0, 1, 0.5, -0.25]),
  dimensions: 2,
  patterns: patternSpace(terms(['a * *'])),
  patternWeights: Float32Array.from([0.25]),
  landmarks: new Float32Array(names.length + 2),
  landmarkWeights: Float32Array.from([0.1]),
  intercept: -1,
  halfWidth: 0.75,
  gradeIntercept: 5,
  gradeSlope: -2,
};

describe('packKernelModel', () => {
  it('survives JSON with the same predictions', () => {
    const packed = JSON.parse(JSON.stringify(packKernelModel(model))) as PackedKernelModel;
    const again = unpackKernelModel(packed);
    for (const text of ['A cat sat.', 'Parliament sat.', '']) {
      expect(predictEase(inputOf(text), again)).toBeCloseTo(predictEase(inputOf(text), model), 4);
    }
  });

  it('refuses what is not a packed kernel model', () => {
    expect(() => unpackKernelModel({} as PackedKernelModel)).toThrow(TypeError);
  });
});

describe('predictEase', () => {
  it('adds up stems, patterns and landmarks', () => {
    // unit vector of cat and sat: (1 + .5) / sqrt 2; pattern .25; kernel 1.5 + 2 exp(-.8), features almost at the mean
    const expected = -1 + 1.5 / Math.SQRT2 + 0.25 + 0.1 * (1.5 + 2 * Math.exp(-0.8));
    expect(predictEase(inputOf('A cat sat.'), model)).toBeCloseTo(expected, 2);
  });

  it('is finite for a text of unknown terms and for none at all', () => {
    for (const text of ['', '🙂', 'Привет, мир.']) {
      expect(Number.isFinite(predictEase(inputOf(text), model))).toBe(true);
    }
  });
});

describe('measureText with fitted weights', () => {
  it('turns ease into a grade and an interval by the model’s own link', () => {
    const text = Array.from({ length: 40 }, () => 'A cat sat.').join(' ');
    const { grade, low, high } = measureText(text, { model });
    expect(grade).toBeCloseTo(5 - 2 * predictEase(inputOf(text), model), 4);
    expect(high - low).toBeCloseTo(2 * 2 * 0.75, 4);
  });
});
