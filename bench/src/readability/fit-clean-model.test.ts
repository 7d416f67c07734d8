import { describe, expect, it } from 'vitest';
import { predictGrade } from '../../../engine/src/readability/model/linear-model.ts';
import { cleanDirections, sourceGrades } from './clean-priors.ts';
import { fitCleanModel, type CleanTraining } from './fit-clean-model.ts';
import { seededRandom } from './seeded-random.ts';

const random = seededRandom(9);
const names = Object.keys(cleanDirections);

/** Made-up features: sentences and rarity grow with the grade, everything else is noise. */
const featuresAt = (grade: number): Record<string, number> =>
  Object.fromEntries(
    names.map((name) => {
      const tells = name === 'logMeanSentenceLength' || name === 'storyHard';
      return [name, (tells ? grade / 5 : 0) + random()];
    }),
  );

const sources = Object.keys(sourceGrades) as (keyof typeof sourceGrades)[];
const training: CleanTraining = {
  blocks: sources.flatMap((source) =>
    Array.from({ length: 60 }, () => ({ source, features: featuresAt(sourceGrades[source]) })),
  ),
  pairs: [{ easier: featuresAt(6), harder: featuresAt(8), grades: 2 }],
};

describe('fitCleanModel', () => {
  const model = fitCleanModel(training);

  it('never lets a measure point against its published direction', () => {
    for (const [at, name] of model.featureNames.entries()) {
      expect(model.weights[at]! * cleanDirections[name]!).toBeGreaterThanOrEqual(0);
    }
  });

  it('keeps the mean grade of stories and of articles', () => {
    const meanOf = (isStory: boolean): number => {
      const grades = training.blocks
        .filter(({ source }) => (source === 'story') === isStory)
        .map(({ features }) => predictGrade(features, { ...model, halfWidth: 0 }));
      return grades.reduce((sum, grade) => sum + grade, 0) / grades.length;
    };
    expect(meanOf(true)).toBeCloseTo(sourceGrades.story, 3);
    expect(meanOf(false)).toBeCloseTo((6 + 8 + 10.5) / 3, 3);
  });
});
