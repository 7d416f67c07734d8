import type { WordFacts } from '../lexicon/word-facts.ts';
import type { TextProfile } from '../text/profile-text.ts';
import { deviation, mean, quantile, share } from './statistics.ts';

/** How long, how rare and how early learnt the words are; shares are of 1, frequencies on the Zipf scale. */
export function wordFeatures(profile: TextProfile): Record<string, number> {
  const { facts, segmented } = profile;
  const words = segmented.words;
  const lettered = facts.filter((_, index) => !words[index]!.isNumber);
  const common = facts.filter((_, index) => !words[index]!.isName);
  const commonContent = common.filter(({ kind }) => !kind.isFunction);
  const types = typeFactsOf(profile);
  return {
    ...lengthFeatures(lettered),
    ...frequencyFeatures({ facts, common, commonContent, types }),
    ...storyFeatures({ common, commonContent, types }),
    notDaleChall: rate(common, (word) => !word.isDaleChall),
    notDaleChallTypes: rate(types, (word) => !word.isDaleChall),
    notSpache: rate(common, (word) => !word.isSpache),
    decodable: rate(lettered, (word) => word.isDecodable),
  };
}

type Words = readonly WordFacts[];

function lengthFeatures(lettered: Words): Record<string, number> {
  const content = lettered.filter(({ kind }) => !kind.isFunction);
  const letters = lettered.map((word) => word.letters);
  return {
    syllablesPerWord: mean(lettered.map((word) => word.syllables)),
    lettersPerWord: mean(letters),
    lettersDeviation: deviation(letters),
    contentLetters: mean(content.map((word) => word.letters)),
    contentSyllables: mean(content.map((word) => word.syllables)),
    oneSyllable: rate(lettered, (word) => word.syllables === 1),
    threeSyllables: rate(lettered, (word) => word.syllables >= 3),
    fourSyllables: rate(lettered, (word) => word.syllables >= 4),
    longWords: rate(lettered, (word) => word.letters >= 7),
    veryLongWords: rate(lettered, (word) => word.letters >= 10),
  };
}

interface WordGroups {
  readonly facts: Words;
  readonly common: Words;
  readonly commonContent: Words;
  readonly types: Words;
}

function frequencyFeatures(groups: WordGroups): Record<string, number> {
  const { facts, common, commonContent, types } = groups;
  const zipf = sorted(facts, (word) => word.zipf);
  const content = sorted(commonContent, (word) => word.zipf);
  return {
    zipfMean: mean(zipf),
    zipfLow: quantile(zipf, 0.1),
    zipfVeryLow: quantile(zipf, 0.04),
    zipfQuarter: quantile(zipf, 0.25),
    contentZipfMean: mean(content),
    contentZipfLow: quantile(content, 0.1),
    contentZipfMedian: quantile(content, 0.5),
    contentZipfDeviation: deviation(content),
    typeZipf: mean(types.map((word) => word.zipf)),
    rare: rate(common, (word) => word.zipf < 2.5),
    uncommon: rate(common, (word) => word.zipf < 3.5),
    unusual: rate(common, (word) => word.zipf < 4.2),
    unknown: rate(common, (word) => !word.isKnown),
    level: mean(common.map((word) => word.level)),
    levelHigh: rate(common, (word) => word.level >= 3),
  };
}

function storyFeatures({
  common,
  commonContent,
  types,
}: Omit<WordGroups, 'facts'>): Record<string, number> {
  const story = sorted(commonContent, (word) => word.storyFrequency);
  return {
    storyAll: mean(common.map((word) => word.storyFrequency)),
    storyContent: mean(story),
    storyLow: quantile(story, 0.1),
    storyQuarter: quantile(story, 0.25),
    storyMedian: quantile(story, 0.5),
    storyHard: rate(commonContent, (word) => word.storyFrequency < -0.3),
    storyMiddling: rate(commonContent, (word) => word.storyFrequency < 0.5),
    storyTypes: mean(types.map((word) => word.storyFrequency)),
    storyHardTypes: rate(types, (word) => word.storyFrequency < 0),
  };
}

/** Each word form once a block, names left out. */
function typeFactsOf({ facts, segmented, blocks }: TextProfile): Words {
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

function sorted(words: Words, figure: (word: WordFacts) => number): Float64Array {
  const figures = new Float64Array(words.length);
  for (let at = 0; at < figures.length; at++) figures[at] = figure(words[at]!);
  return figures.sort();
}

function rate(list: Words, test: (word: WordFacts) => boolean): number {
  let total = 0;
  for (const word of list) if (test(word)) total++;
  return share(total, list.length);
}
