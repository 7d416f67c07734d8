import { classBits, classNames } from '../lexicon/word-class.ts';
import type { TextProfile } from '../text/profile-text.ts';
import { share } from './statistics.ts';

const endings: readonly (readonly [string, RegExp])[] = [
  ['nominal', /(?:tion|sion|ment|ness|ity|ance|ence|ism|ship|ancy|ency|ology|tions|ments|ities)$/],
  ['adjectival', /(?:al|ous|ive|ic|able|ible|ful|less|ary|ical)$/],
  ['adverbial', /[a-z]{2}ly$/],
  ['gerund', /[a-z]{2}ing$/],
  ['past', /[a-z]{2}ed$/],
  ['agent', /[a-z]{3}(?:er|or|ist)s?$/],
  ['verbal', /(?:ize|ise|ify|ates?|ated|izes?|ized)$/],
];

/** Shares of word classes and endings among all words: who speaks to whom, and how nominal the style is. */
export function styleFeatures({ segmented, facts }: TextProfile): Record<string, number> {
  const total = facts.length;
  const counts = new Float64Array(classNames.length);
  const endingCounts = new Float64Array(endings.length);
  let functionWords = 0;
  let contractions = 0;
  let names = 0;
  let numbers = 0;
  for (const [index, { kind, letters }] of facts.entries()) {
    const word = segmented.words[index]!;
    if (kind.isFunction) functionWords++;
    if (kind.isContraction) contractions++;
    if (word.isName) names++;
    if (word.isNumber) numbers++;
    for (let bits = kind.bits, at = 0; bits > 0; bits >>>= 1, at++) if (bits & 1) counts[at]!++;
    if (letters < 5 || kind.isFunction) continue;
    for (const [at, [, pattern]] of endings.entries()) {
      if (pattern.test(word.form)) endingCounts[at]!++;
    }
  }
  const features: Record<string, number> = {
    functionWords: share(functionWords, total),
    contractions: share(contractions, total),
    names: share(names, total),
    numbers: share(numbers, total),
  };
  for (const [at, name] of classNames.entries())
    features[`class_${name}`] = share(counts[at]!, total);
  for (const [at, [name]] of endings.entries())
    features[`ending_${name}`] = share(endingCounts[at]!, total);
  features['personal'] = share(
    facts.filter(({ kind }) => (kind.bits & personalBits) !== 0).length,
    total,
  );
  return features;
}

const personalBits = classBits.firstPerson | classBits.secondPerson | classBits.thirdPerson;
