// A process of its own, so that its memory can be compared: HiGHS on the week's linear program.
import { readFileSync } from 'node:fs';
import * as highsModule from 'highs';
import type { FlexInstance } from './flex-instance.ts';
import { buildLinearProgram } from './linear-program.ts';

const [file = ''] = process.argv.slice(2);
const program = buildLinearProgram(JSON.parse(readFileSync(file, 'utf8')) as FlexInstance);
// The package declares a CommonJS default and ships an ES module: the loader is `default` at run time.
const load = highsModule.default as unknown as typeof highsModule.default.default;
const highs = await load();
globalThis.gc?.();
const started = performance.now();
const model = highs.createModel({
  ...program,
  sense: highs.constants.objectiveSense.maximize,
  matrix: {
    format: 'csc',
    numRows: program.numRows,
    numCols: program.numCols,
    starts: program.starts,
    indices: program.indices,
    values: program.values,
  },
});
model.options.set('output_flag', false);
model.run();
const seconds = (performance.now() - started) / 1000;
const objective = model.getObjectiveValue();
model.dispose();
console.log(
  JSON.stringify({ seconds, objective, peakMemoryMB: process.resourceUsage().maxRSS / 1024 }),
);
