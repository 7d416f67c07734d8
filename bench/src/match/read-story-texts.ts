import { readdirSync, readFileSync } from 'node:fs';
import { measureText } from '@everyplan/engine/readability';
import { storyText } from '../readability/stories.ts';

export interface StoryText {
  readonly textId: string;
  readonly title: string;
  readonly language: 'en';
  readonly kind: 'story';
  readonly topics: readonly string[];
  /** As the engine measures it, with its standard error. */
  readonly grade: number;
  readonly error: number;
  readonly fleschKincaid: number;
}

/** From the width of an 80 % interval of a normal distribution to its standard error. */
const width80 = 2 * 1.2815515655446004;

/** The real stories that have words, measured. Undefined where the folder is absent. */
export function readStoryTexts(folder: URL): readonly StoryText[] | undefined {
  try {
    return ['african-storybook', 'storyweaver'].flatMap((source) => {
      const within = new URL(`${source}/`, folder);
      return readdirSync(within)
        .filter((name) => name.endsWith('.md') && name !== 'README.md')
        .toSorted()
        .flatMap((name) =>
          measureStory(`${source}/${name}`, readFileSync(new URL(name, within), 'utf8')),
        );
    });
  } catch {
    return undefined;
  }
}

function measureStory(textId: string, markdown: string): readonly StoryText[] {
  const { grade, low, high, counts, measures } = measureText(storyText(markdown));
  const { fleschKincaid } = measures;
  if (counts.words === 0 || fleschKincaid === undefined) return [];
  const error = (high - low) / width80;
  const known = { textId, title: textId, language: 'en', kind: 'story', topics: [] } as const;
  return [{ ...known, grade, error, fleschKincaid }];
}
