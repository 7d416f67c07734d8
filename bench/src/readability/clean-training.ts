import { textFeatures } from '../../../engine/src/readability/features/text-features.ts';
import { profileText } from '../../../engine/src/readability/text/profile-text.ts';
import { segmentText } from '../../../engine/src/readability/text/segment-text.ts';
import { sourceGrades } from './clean-priors.ts';
import type { CleanTraining } from './fit-clean-model.ts';
import type { Triple } from './read-corpora.ts';
import { splitBlocks } from './split-blocks.ts';

const featuresOf = (text: string): Readonly<Record<string, number>> =>
  textFeatures(profileText(segmentText(text)));

/** What the licence-clean model is fitted on: blocks of stories and articles, and the steps between versions. */
export function cleanTraining(
  triples: readonly Triple[],
  stories: readonly string[],
): CleanTraining {
  const versions = ['elementary', 'intermediate', 'advanced'] as const;
  const blocks = [
    ...stories.flatMap((text) => blocksOf(text, 'story')),
    ...triples.flatMap((triple) => versions.flatMap((level) => blocksOf(triple[level], level))),
  ];
  const pairs = triples.flatMap((triple) => {
    const [elementary, intermediate, advanced] = versions.map((level) => featuresOf(triple[level]));
    return [
      {
        easier: elementary!,
        harder: intermediate!,
        grades: sourceGrades.intermediate - sourceGrades.elementary,
      },
      {
        easier: intermediate!,
        harder: advanced!,
        grades: sourceGrades.advanced - sourceGrades.intermediate,
      },
    ];
  });
  return { blocks, pairs };
}

const blocksOf = (text: string, source: keyof typeof sourceGrades): CleanTraining['blocks'] =>
  splitBlocks(text).map((block) => ({ source, features: featuresOf(block) }));
