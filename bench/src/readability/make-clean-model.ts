// node bench/src/readability/make-clean-model.ts: fits the licence-clean model on OneStopEnglish (CC BY-SA 4.0) and the CC BY
// stories in ../shared/data and writes engine/src/readability/model/clean-model.json: weights, no text.
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { cleanTraining } from './clean-training.ts';
import { fitCleanModel } from './fit-clean-model.ts';
import { cleanModelFile, oneStopFile, storiesFolder } from './places.ts';
import { readStories, readTriples } from './read-corpora.ts';

export function makeCleanModel(): void {
  const training = cleanTraining(readTriples(oneStopFile), readStories(storiesFolder));
  const model = fitCleanModel(training);
  const { halfWidth } = JSON.parse(readFileSync(cleanModelFile, 'utf8')) as { halfWidth: number };
  writeFileSync(cleanModelFile, `${JSON.stringify({ ...model, halfWidth }, null, 2)}\n`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) makeCleanModel();
