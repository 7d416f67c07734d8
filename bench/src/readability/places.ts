import { fileURLToPath } from 'node:url';

const fromHere = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const data = '../../../../shared/data/';

export const clearFile = fromHere(`${data}readability/clear-dev.csv.gz`);
export const oneStopFile = fromHere(`${data}readability/onestop.csv.gz`);
export const storiesFolder = fromHere(`${data}stories`);
export const cleanModelFile = fromHere('../../../engine/src/readability/model/clean-model.json');
/** Out of the repository: CLEAR's ratings are CC BY-NC-SA, and so are weights fitted on them. */
export const clearModelFile = fromHere('../../../data/readability/clear-model.json');
