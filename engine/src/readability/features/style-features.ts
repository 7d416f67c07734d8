import { classBits, classNames } from '../lexicon/word-class.ts';
import { endingNames } from '../lexicon/word-endings.ts';
import type { TextProfile } from '../text/profile-text.ts';
import { share } from './statistics.ts';

/** Shares of word classes and endings among all words: who speaks to whom, and how nominal the style is. */
export function styleFeatures({ segmented, facts }: TextProfile): Record<string, number> {
  const total = facts.length;
  const counts = new Float64Array(classNames.length);
  const endingCounts = new Float64Array(endingNames.length);
  let functionWords = 0;
  let contractions = 0;
  let names = 0;
  let numbers = 0;
  let personal = 0;
  for (const [index, { kind, endings }] of facts.entries()) {
    const word = segmented.words[index]!;
    if (kind.isFunction) functionWords++;
    if (kind.isContraction) contractions++;
    if (word.isName) names++;
    if (word.isNumber) numbers++;
    if ((kind.bits & personalBits) !== 0) personal++;
    tally(kind.bits, counts);
    tally(endings, endingCounts);
  }
  const features: Record<string, number> = {
    functionWords: share(functionWords, total),
    contractions: share(contractions, total),
    names: share(names, total),
    numbers: share(numbers, total),
  };
  for (const [at, name] of classFeatures.entries()) features[name] = share(counts[at]!, total);
  for (const [at, name] of endingFeatures.entries()) {
    features[name] = share(endingCounts[at]!, total);
  }
  features['personal'] = share(personal, total);
  return features;
}

const classFeatures = classNames.map((name) => `class_${name}`);
const endingFeatures = endingNames.map((name) => `ending_${name}`);

function tally(bits: number, counts: Float64Array): void {
  for (let rest = bits, at = 0; rest > 0; rest >>>= 1, at++) if (rest & 1) counts[at]!++;
}

const personalBits = classBits.firstPerson | classBits.secondPerson | classBits.thirdPerson;
