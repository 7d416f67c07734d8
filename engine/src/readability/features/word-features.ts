import type { TextProfile } from '../text/profile-text.ts';
import type { WordFacts } from '../lexicon/word-facts.ts';
import { deviation, mean, quantile, share } from './statistics.ts';

/** How long, how rare and how early learnt the words are; shares are of 1, frequencies on the Zipf scale. */
export function wordFeatures(profile: TextProfile): Record<string, number> {
  const { facts, content, segmented } = profile;
  const words = segmented.words;
  const lettered = facts.filter((_, index) => !words[index]!.isNumber);
  const common = facts.filter((_, index) => !words[index]!.isName);
  const contentFacts = content.map((index) => facts[index]!);
  const commonContent = content.filter((index) => !words[index]!.isName).map((i) => facts[i]!);
  const zipf = sorted(facts.map((word) => word.zipf));
  const contentZipf = sorted(commonContent.map((word) => word.zipf));
  const story = sorted(commonContent.map((word) => word.storyFrequency));
  const typeFacts = typeFactsOf(profile);
  const rate = (list: readonly WordFacts[], test: (word: WordFacts) => boolean): number =>
    share(count(list, test), list.length);
  return {
    syllablesPerWord: mean(lettered.map((word) => word.syllables)),
    lettersPerWord: mean(lettered.map((word) => word.letters)),
    lettersDeviation: deviation(lettered.map((word) => word.letters)),
    contentLetters: mean(contentFacts.map((word) => word.letters)),
    contentSyllables: mean(contentFacts.map((word) => word.syllables)),
    oneSyllable: rate(lettered, (word) => word.syllables === 1),
    threeSyllables: rate(lettered, (word) => word.syllables >= 3),
    fourSyllables: rate(lettered, (word) => word.syllables >= 4),
    longWords: rate(lettered, (word) => word.letters >= 7),
    veryLongWords: rate(lettered, (word) => word.letters >= 10),
    zipfMean: mean(zipf),
    zipfLow: quantile(zipf, 0.1),
    zipfVeryLow: quantile(zipf, 0.04),
    zipfQuarter: quantile(zipf, 0.25),
    contentZipfMean: mean(contentZipf),
    contentZipfLow: quantile(contentZipf, 0.1),
    contentZipfMedian: quantile(contentZipf, 0.5),
    contentZipfDeviation: deviation(contentZipf),
    typeZipf: mean(typeFacts.map((word) => word.zipf)),
    rare: rate(common, (word) => word.zipf < 2.5),
    uncommon: rate(common, (word) => word.zipf < 3.5),
    unusual: rate(common, (word) => word.zipf < 4.2),
    unknown: rate(common, (word) => !word.isKnown),
    level: mean(common.map((word) => word.level)),
    levelHigh: rate(common, (word) => word.level >= 3),
    storyAll: mean(common.map((word) => word.storyFrequency)),
    storyContent: mean(story),
    storyLow: quantile(story, 0.1),
    storyQuarter: quantile(story, 0.25),
    storyMedian: quantile(story, 0.5),
    storyHard: rate(commonContent, (word) => word.storyFrequency < -0.3),
    storyMiddling: rate(commonContent, (word) => word.storyFrequency < 0.5),
    storyTypes: mean(typeFacts.map((word) => word.storyFrequency)),
    storyHardTypes: rate(typeFacts, (word) => word.storyFrequency < 0),
    notDaleChall: rate(common, (word) => !word.isDaleChall),
    notDaleChallTypes: rate(typeFacts, (word) => !word.isDaleChall),
    notSpache: rate(common, (word) => !word.isSpache),
  };
}

/** Each word form once a block, names left out. */
function typeFactsOf({ facts, segmented, blocks }: TextProfile): readonly WordFacts[] {
  const found: WordFacts[] = [];
  for (const [start, end] of blocks) {
    const seen = new Set<string>();
    for (let index = start; index < end; index++) {
      const { form, isName } = segmented.words[index]!;
      if (isName || seen.has(form)) continue;
      seen.add(form);
      found.push(facts[index]!);
    }
  }
  return found;
}

const sorted = (values: readonly number[]): readonly number[] =>
  Array.from(Float64Array.from(values).sort());

function count(list: readonly WordFacts[], test: (word: WordFacts) => boolean): number {
  let total = 0;
  for (const word of list) if (test(word)) total++;
  return total;
}
