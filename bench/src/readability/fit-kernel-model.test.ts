import { describe, expect, it } from 'vitest';
import {
  predictEase,
  type KernelInput,
} from '../../../engine/src/readability/model/kernel-model.ts';
import { fitKernelModel } from './fit-kernel-model.ts';
import { seededRandom } from './seeded-random.ts';

const random = seededRandom(5);
const terms = (prefix: string): string[] =>
  Array.from({ length: 12 }, () => `${prefix}${Math.floor(random() * 15)}`);
const inputOf = (level: number): KernelInput => ({
  features: Float32Array.from([level + 0.2 * (random() - 0.5), random()]),
  stems: terms('s'),
  masks: terms('p'),
});
const levels = Array.from({ length: 200 }, () => 4 * random());
const training = {
  featureNames: ['level', 'noise'],
  rated: levels.map((level) => ({ input: inputOf(level), ease: 1 - level })),
  pairs: Array.from({ length: 10 }, (): [KernelInput, KernelInput] => [inputOf(1), inputOf(2)]),
  unrated: [inputOf(1)],
};

describe('fitKernelModel', () => {
  const model = fitKernelModel(training);

  it('predicts ratings of texts it has not seen', () => {
    expect(predictEase(inputOf(0.5), model)).toBeGreaterThan(predictEase(inputOf(2), model) + 0.5);
    expect(predictEase(inputOf(2), model)).toBeGreaterThan(predictEase(inputOf(3.5), model) + 0.5);
  });

  it('orders the versions it was told to order', () => {
    for (const [easier, harder] of training.pairs) {
      expect(predictEase(easier, model)).toBeGreaterThan(predictEase(harder, model));
    }
  });
});
