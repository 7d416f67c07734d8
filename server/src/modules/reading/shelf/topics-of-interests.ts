import type { TopicCode } from '@everyplan/contract/topics';
import { interestWords } from './interest-words.ts';

/**
 * The topics that free words speak of, in either language: "Me gusta el fútbol" is about sports. Words count by their beginning ('animal' is in
 * 'animals' and 'animales'), without accents and case.
 */
export function topicsOfInterests(entries: readonly string[]): readonly TopicCode[] {
  const found = new Set<TopicCode>();
  for (const entry of entries) {
    const words = ` ${plain(entry)} `;
    for (const [topic, beginnings] of beginningsOf)
      if (beginnings.some((beginning) => words.includes(` ${beginning}`))) found.add(topic);
  }
  return [...found].toSorted();
}

const beginningsOf = (Object.entries(interestWords) as [TopicCode, string][]).map(
  ([topic, words]) => [topic, words.split(',').map(beginningOf)] as const,
);

function beginningOf(word: string): string {
  return word.endsWith('.') ? `${plain(word)} ` : plain(word);
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z]+/g, ' ')
    .trim();
}
