import type { Because, BecauseCode } from './because.ts';
import { standardize, type LinearModel } from './model/linear-model.ts';

type Group = 'rarity' | 'length' | 'sentences' | 'style' | 'variety';

const codes: Readonly<Record<Group, readonly [harder: BecauseCode, easier: BecauseCode]>> = {
  rarity: ['words-rare', 'words-familiar'],
  length: ['words-long', 'words-short'],
  sentences: ['sentences-long', 'sentences-short'],
  style: ['style-formal', 'style-conversational'],
  variety: ['words-varied', 'words-repeated'],
};

const leastGrades = 0.25;

/**
 * What moves a text away from the middle of the scale, largest first: the licence-clean model's weighted measures summed by
 * kind. `grades` is how many grades each kind adds; beside it the one figure that a reader can check.
 */
export function explainGrade(
  features: Readonly<Record<string, number>>,
  model: LinearModel,
): readonly Because[] {
  const sums: Record<Group, number> = { rarity: 0, length: 0, sentences: 0, style: 0, variety: 0 };
  for (const [at, name] of model.featureNames.entries()) {
    const place = standardize(features[name] ?? 0, model.mean[at]!, model.scale[at]!);
    sums[groupOf(name)] += model.weights[at]! * place;
  }
  return (Object.entries(sums) as [Group, number][])
    .filter(([, grades]) => Math.abs(grades) >= leastGrades)
    .sort(([, left], [, right]) => Math.abs(right) - Math.abs(left))
    .map(([group, grades]) => ({
      code: codes[group][grades > 0 ? 0 : 1],
      values: { grades, ...figure(group, features) },
    }));
}

function figure(group: Group, features: Readonly<Record<string, number>>): Record<string, number> {
  switch (group) {
    case 'rarity':
      return { unfamiliarShare: features['notDaleChall'] ?? 0 };
    case 'length':
      return { syllablesPerWord: features['syllablesPerWord'] ?? 0 };
    case 'sentences':
      return { wordsPerSentence: features['sentenceLength'] ?? 0 };
    case 'style':
      return { personalShare: features['personal'] ?? 0 };
    case 'variety':
      return { repeatedShare: features['contentRepeat'] ?? 0 };
  }
}

const groups: readonly (readonly [RegExp, Group])[] = [
  [/^(?:story|not|zipf|contentZipf|typeZipf|un|level|rare)/, 'rarity'],
  [/^decodable|Syllables?|syllables|etters|LongWords|longWords/, 'length'],
  [/^(?:class_|ending_|personal|questions|exclamations)/, 'style'],
  [/Repeat|Variety|guiraud|once|types/, 'variety'],
];

const groupOf = (name: string): Group =>
  groups.find(([pattern]) => pattern.test(name))?.[1] ?? 'sentences';
