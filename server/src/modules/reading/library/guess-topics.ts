import { topicCodes, type TopicCode } from '@everyplan/contract/topics';
import { plainWords } from './search-words.ts';
import { topicWords } from './topic-words.ts';

export interface Guessable {
  readonly title: string;
  readonly pages: readonly string[];
  readonly language: 'en' | 'es';
}

const most = 3;
/** A word in the title says as much as this many in the text. */
const titleWeight = 6;
/** At least this share of the running words, and this many of them, so that one dog does not make a text about animals. */
const leastShare = 0.008;
const leastWords = 2.5;

interface Matcher {
  readonly code: TopicCode;
  readonly whole: ReadonlySet<string>;
  readonly beginnings: readonly string[];
}

const matchers = { en: makeMatchers('en'), es: makeMatchers('es') } as const;

/**
 * What a text seems to be about: up to three topics whose words it uses most, most first. A word that comes again counts less each time
 * (square root), so that a hero's name or a refrain does not decide. None where no topic stands out. A guess: people correct it.
 */
export function guessTopics({ title, pages, language }: Guessable): readonly TopicCode[] {
  const counts = countWords(pages.join('\n'));
  for (const [word, times] of countWords(title))
    counts.set(word, (counts.get(word) ?? 0) + times * titleWeight);
  const total = [...counts.values()].reduce((sum, each) => sum + each, 0);
  const floor = Math.max(leastWords, Math.min(12, leastShare * total));
  return matchers[language]
    .map((matcher) => ({ code: matcher.code, score: scoreOf(matcher, counts) }))
    .filter(({ score }) => score >= floor)
    .sort((one, other) => other.score - one.score)
    .filter(({ score }, _, [first]) => score >= (first?.score ?? 0) / 3)
    .slice(0, most)
    .map(({ code }) => code);
}

function countWords(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of plainWords(text).match(/\p{L}{2,}/gu) ?? [])
    counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function scoreOf({ whole, beginnings }: Matcher, counts: ReadonlyMap<string, number>): number {
  let score = 0;
  for (const [word, times] of counts) {
    if (whole.has(word) || beginnings.some((beginning) => word.startsWith(beginning)))
      score += Math.sqrt(times);
  }
  return score;
}

function makeMatchers(language: 'en' | 'es'): readonly Matcher[] {
  return topicCodes.map((code) => {
    const words = topicWords[code][language].split(' ');
    return {
      code,
      whole: new Set(words.filter((word) => !word.endsWith('*'))),
      beginnings: words.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1)),
    };
  });
}
