import { parseArgs } from 'node:util';
import { createSeededRandom } from '../testing/seeded-random.ts';
import { nearestByFormula, randomFromGrade } from './compare-choices.ts';
import { drawDifficulties, drawReaders } from './draw-world.ts';
import { followReaders } from './follow-readers.ts';
import { readStoryTexts, type StoryText } from './read-story-texts.ts';
import { tallyBand, type BandTally } from './tally-band.ts';

const stories = new URL('../../../../shared/data/stories/', import.meta.url);
const rounds = 8;
/** What is aimed at: the middle of the band. */
const aim = 2;

/**
 * How many chosen texts are in the reader's true band, simulated on real stories: levels taken at their word (readers are measured with an error, as
 * the issue of such a benchmark usually is) and levels as unsure as they say; beside random choice from the grade's shelf and Flesch-Kincaid alone.
 */
export async function run(options: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...options],
    options: {
      json: { type: 'boolean' },
      readers: { type: 'string', default: '602' },
      seed: { type: 'string', default: '42' },
    },
  });
  const texts = readStoryTexts(stories);
  if (texts === undefined) {
    console.log('skipped: data not present (the stories lie beside the repository)');
    return;
  }
  const sizes = { count: Number(values.readers), seed: Number(values.seed) };
  const worlds = [
    { noise: 'none', firstError: 1 },
    { noise: 'none', firstError: 1.5 },
    { noise: 'none', firstError: 2 },
    { noise: 'as stated', firstError: 1 },
    { noise: 'as stated', firstError: 1.5 },
    { noise: 'as stated', firstError: 2 },
  ] as const;
  const figures = worlds.map((world) => measureWorld(texts, { ...world, ...sizes }));
  if (values.json === true) console.log(JSON.stringify(figures));
  else for (const each of figures) print(each);
}

interface Asked {
  /** Whether texts are as hard as measured, or off by as much as the measure's own error says. */
  readonly noise: 'none' | 'as stated';
  /** Standard error of each reader's first measure, in grades. */
  readonly firstError: number;
  readonly count: number;
  readonly seed: number;
}

function measureWorld(texts: readonly StoryText[], asked: Asked) {
  const random = createSeededRandom(asked.seed);
  const readers = drawReaders(random, asked);
  const truth = drawDifficulties(random, texts, asked.noise);
  const tally = (choicesOf: Parameters<typeof tallyBand>[2]) =>
    tallyBand(readers, truth, choicesOf);
  const peers = {
    'random from the grade’s shelf': tally((at) => randomFromGrade(random, texts, readers[at]!)),
    'Flesch-Kincaid = reader': tally((at) => nearestByFormula(texts, readers[at]!.grade)),
    'Flesch-Kincaid, same aim': tally((at) => nearestByFormula(texts, readers[at]!.grade - aim)),
  };
  const known = texts.map((text) => ({ ...text, error: asked.noise === 'none' ? 0 : text.error }));
  const after = [...followReaders(random, { texts, readers, truth, known }, rounds)];
  return {
    ...asked,
    stories: texts.length,
    peers,
    ours: after.map(({ texts: read, shelves, readerError, readerErrorSaid }) => ({
      read,
      readerError,
      readerErrorSaid,
      ...tally((at) => shelves[at]!),
    })),
  };
}

type Figures = ReturnType<typeof measureWorld>;

function print({ noise, firstError, count, stories: number, peers, ours }: Figures): void {
  console.log(
    `\n${number} stories, ${count} readers (K-6), first measure off by ${firstError} grades; levels of texts: ${
      noise === 'none' ? 'taken at their word' : 'off by their stated error'
    }`,
  );
  console.table({
    ...Object.fromEntries(Object.entries(peers).map(([name, tally]) => [name, row(tally)])),
    ...Object.fromEntries(
      ours.map((each) => [
        each.read === 0 ? 'Everyplan, first shelf' : `Everyplan, after ${each.read} texts`,
        {
          ...row(each),
          'reader’s error': each.readerError.toFixed(2),
          'as said': each.readerErrorSaid.toFixed(2),
        },
      ]),
    ),
  });
}

function row({ inBand, inBandAll, notFrustrating, instructional, byGrade }: BandTally) {
  const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
  return {
    'in band': percent(inBand),
    'all eight': percent(inBandAll),
    '90 % or more': percent(notFrustrating),
    instructional: percent(instructional),
    'by grade K-6': byGrade.map((share) => Math.round(100 * share)).join(' '),
  };
}
