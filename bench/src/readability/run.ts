import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { measureClean } from './measure-clean.ts';
import { measureClear } from './measure-clear.ts';
import { measurePeer } from './peer.ts';
import { clearFile, clearModelFile, oneStopFile, storiesFolder } from './places.ts';
import { readRatedTexts, readStories, readTriples, type RatedText } from './read-corpora.ts';

const usage = `Usage: npm run bench readability -- [--data FILE] [--model clean|clear] [--json]
  --data FILE     CSV (or .csv.gz) with CLEAR's columns: bt_easiness, excerpt and, for the folds, author
  --model         clean (default, what ships) or clear (fitted with CLEAR, made when needed)
  --onestop FILE  OneStopEnglish as article,level,text
  --weights FILE  where the clear model's weights are kept`;

/**
 * Measures both our models and text-readability on the same texts in the same run; the last line on stdout is one JSON
 * object. Sets exit code 2 where the options or files are wrong.
 */
export async function run(options: readonly string[]): Promise<void> {
  const settings = readOptions(options);
  if (settings === undefined) {
    console.error(usage);
    process.exitCode = 2;
    return;
  }
  const rated = readRated(settings.data);
  if (rated === undefined) {
    process.exitCode = 2;
    return;
  }
  const triples = existsSync(settings.onestop) ? readTriples(settings.onestop) : [];
  const stories = readStories(storiesFolder);
  const say = (line: string): void => console.error(line);
  const result =
    settings.model === 'clean'
      ? measureClean({ rated, triples, stories })
      : measureClear({ rated, triples, stories, weightsFile: settings.weights, say });
  const output = { ...result, texts: rated.length, peer: measurePeer(rated, triples) };
  if (!settings.json) console.table(flatten(output));
  console.log(JSON.stringify(output));
}

const fewTexts = 50;

function readRated(file: string): readonly RatedText[] | undefined {
  try {
    const rated = readRatedTexts(file);
    if (rated.length < fewTexts) {
      console.error(`Only ${rated.length} texts with a rating: the figures say little.`);
    }
    return rated;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return undefined;
  }
}

interface Settings {
  readonly data: string;
  readonly onestop: string;
  readonly weights: string;
  readonly model: 'clean' | 'clear';
  readonly json: boolean;
}

function readOptions(options: readonly string[]): Settings | undefined {
  try {
    const { values } = parseArgs({
      args: [...options],
      options: {
        data: { type: 'string', default: clearFile },
        onestop: { type: 'string', default: oneStopFile },
        weights: { type: 'string', default: clearModelFile },
        model: { type: 'string', default: 'clean' },
        json: { type: 'boolean', default: false },
      },
    });
    const { model } = values;
    if (model !== 'clean' && model !== 'clear') return undefined;
    if (!existsSync(values.data)) {
      console.error(`There is no file ${values.data}.`);
      return undefined;
    }
    return { ...values, model };
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return undefined;
  }
}

function flatten(record: object, prefix = ''): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(record).flatMap(([name, value]: [string, unknown]) =>
      typeof value === 'object' && value !== null
        ? Object.entries(flatten(value, `${prefix}${name}.`))
        : [[`${prefix}${name}`, value] as const],
    ),
  );
}
