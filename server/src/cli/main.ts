#!/usr/bin/env node
import { Command } from 'commander';
import { readConfig } from '../platform/config.ts';
import { Problem } from '../platform/errors.ts';
import { start } from './start.ts';

const program = new Command('everyplan').description('A living personal plan for every learner.');

program
  .command('start')
  .description('start the database, the pages and the jobs; Ctrl-C stops all of it')
  .option('--port <number>', 'the port of the pages')
  .option('--no-demo', 'do not seed the demo district on first run')
  .option('--no-build', 'serve the web pages as they were built last')
  .action(({ port, ...options }: { port?: string; demo: boolean; build: boolean }) =>
    start(readConfig({ ...process.env, ...(port === undefined ? {} : { PORT: port }) }), options),
  );

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof Problem)) throw error;
  console.error(`${error.message}\n${error.next}`);
  process.exitCode = 1;
}
