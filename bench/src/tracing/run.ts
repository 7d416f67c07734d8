import { parseArgs } from 'node:util';
import { createSeededRandom } from '@everyplan/engine/tracing';
import { loadResponses } from './load-responses.ts';
import { type FoldFigures, runFold } from './run-fold.ts';

/**
 * npm run bench tracing -- --data FILE [--json]: the online logistic tracer, cross-validated by learner. Every setting is
 * fixed beforehand; nothing is chosen on a test fold.
 */
export async function run(options: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...options],
    options: { data: { type: 'string' }, json: { type: 'boolean', default: false } },
  });
  if (values.data === undefined) throw new Error('Say which data: --data FILE');
  const data = loadResponses(values.data, createSeededRandom(1));
  const folds: FoldFigures[] = [];
  for (let fold = 0; fold < data.folds; fold += 1) {
    const figures = await runFold(data, fold);
    folds.push(figures);
    console.error(`fold ${fold + 1} of ${data.folds}: ${describe(figures)}`);
  }
  const mean = average(folds) as unknown as FoldFigures;
  console.error(`mean: ${describe(mean)}`);
  if (values.json) console.log(JSON.stringify({ ...mean, folds }));
}

function describe({ raw, leakFree, fullHistory, microsecondsPerUpdate }: FoldFigures): string {
  return [
    `AUC ${raw.auc.toFixed(4)} raw`,
    `${leakFree.auc.toFixed(4)} leak-free`,
    `${fullHistory.auc.toFixed(4)} full history`,
    `calibration error ${raw.ece.toFixed(4)}`,
    `${microsecondsPerUpdate.toFixed(2)} µs an answer`,
  ].join(', ');
}

type Figures = { readonly [name: string]: number | Figures };

function average(all: readonly object[]): Figures {
  const figures = all as readonly Figures[];
  const names = Object.keys(figures[0] ?? {});
  return Object.fromEntries(
    names.map((name) => {
      const values = figures.map((each) => each[name]!);
      if (typeof values[0] === 'object') return [name, average(values as readonly Figures[])];
      return [name, (values as number[]).reduce((sum, value) => sum + value, 0) / values.length];
    }),
  );
}
