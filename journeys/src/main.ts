// Runs the journeys and says as its last line how many passed, failed and were skipped: `npm run journeys [-- words of a file's name]`.
import { fileURLToPath } from 'node:url';
import { createVitest } from 'vitest/node';
import { findChromium } from './stage/find-chromium.ts';

if (findChromium(process.env) === undefined)
  say('skipped: no Chromium found (apt-get install chromium)');
const config = fileURLToPath(new URL('../vitest.config.ts', import.meta.url));
const vitest = await createVitest({ config, watch: false, run: true });
// Ctrl-C ends the run early, but not, as vitest would by itself, before the server is stopped and its folder gone.
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.removeAllListeners(signal);
  process.once(signal, () => void vitest.cancelCurrentRun('keyboard-input'));
}
await vitest.start(process.argv.slice(2));
const states = vitest.state
  .getTestModules()
  .flatMap((module) => [...module.children.allTests()].map((test) => test.result().state));
const count = (state: string) => states.filter((each) => each === state).length;
// A file that could not even be read has no test that failed.
const broken = vitest.state.getTestModules().filter((module) => module.errors().length > 0).length;
const failed = count('failed') + broken + vitest.state.getUnhandledErrors().length;
await vitest.close();
process.exitCode = failed > 0 ? 1 : 0;
say(`${count('passed')} passed, ${failed} failed, ${count('skipped') + count('pending')} skipped`);

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
