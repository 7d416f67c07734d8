#!/usr/bin/env node
import { Command, InvalidArgumentError, Option } from 'commander';
import { readConfig } from '../platform/config.ts';
import { Problem } from '../platform/errors.ts';
import { createDistrict, type CreateDistrict } from './create-district.ts';
import { doctor } from './doctor.ts';
import { draft, type DraftCommand } from './draft.ts';
import { exportFiles, exportKinds, type ExportCommand, type ExportKind } from './export-files.ts';
import { exportLearnerFile } from './export-learner-file.ts';
import { importFile, type ImportCommand } from './import-file.ts';
import { importTexts, type ImportTextsCommand } from './import-texts.ts';
import { measureFiles, type MeasureCommand } from './measure-files.ts';
import { refit, type RefitCommand } from './refit.ts';
import { start } from './start.ts';

const program = new Command('everyplan')
  .description('A living personal plan for every learner, and a week that follows from it.')
  .showHelpAfterError()
  .addHelpText(
    'after',
    '\nExit codes: 0 done; 1 could not be done; 2 a file was refused for its errors.',
  );

program
  .command('start')
  .description('start the database, the pages and the jobs; Ctrl-C stops all of it')
  .option('--port <number>', 'the port of the pages (4321)', portNumber)
  .option('--no-demo', 'do not seed the demo district on first run')
  .option('--no-build', 'serve the web pages as they were built last')
  .action(({ port, ...options }: { port?: string; demo: boolean; build: boolean }) =>
    start(readConfig({ ...process.env, ...(port === undefined ? {} : { PORT: port }) }), options),
  );

program
  .command('doctor')
  .description('check all that a start needs, and say what to do about what is wrong')
  .option('--json', 'one JSON object')
  .action(doctor);

program
  .command('district')
  .description('districts of this installation')
  .command('create')
  .description('make a district and its first administrator, whose password is shown once')
  .requiredOption('--name <text>', "the district's name")
  .requiredOption('--email <address>', "the administrator's e-mail address")
  .requiredOption('--given-name <text>', "the administrator's given name")
  .requiredOption('--family-name <text>', "the administrator's family name")
  .addOption(
    new Option('--language <code>', 'the language of the pages')
      .choices(['en', 'es'])
      .default('en'),
  )
  .option('--json', 'one JSON object')
  .action((options: CreateDistrict) => createDistrict(options));

const imports = program
  .command('import')
  .description('bring files in; --dry-run shows what would change');

imports
  .command('oneroster <zip-or-folder>')
  .description('a OneRoster 1.1 or 1.2 CSV bundle')
  .addOption(
    new Option('--mode <mode>', 'what the files list, where the manifest is wrong').choices([
      'bulk',
      'delta',
    ]),
  )
  .addOption(badRows('refuse'))
  .option('--dry-run', 'show what would change and change nothing')
  .option('--district <name>', 'which district, where there are several')
  .option('--json', 'one JSON object')
  .action((file: string, options: ImportCommand) => importFile('oneroster', file, options));

imports
  .command('standards <file>')
  .description('a framework: CASE 1.0 or 1.1, or ASN, as JSON')
  .addOption(badRows('skip'))
  .option('--dry-run', 'show what would change and change nothing')
  .option('--district <name>', 'which district, where there are several')
  .option('--json', 'one JSON object')
  .action((file: string, options: ImportCommand) => importFile('standards', file, options));

imports
  .command('evidence <file>')
  .description("learners' answers as CSV, gzip or not")
  .option(
    '--mapping <json>',
    'the headers, such as {"learner": "student_id", "score": "correct"}; guessed where absent',
    mappingObject,
  )
  .addOption(badRows('skip'))
  .option('--dry-run', 'show what would change and change nothing')
  .option('--district <name>', 'which district, where there are several')
  .option('--json', 'one JSON object')
  .action((file: string, options: ImportCommand) => importFile('evidence', file, options));

imports
  .command('skill-map <file>')
  .description('which standard each skill is about, as CSV: skill,standard_code')
  .addOption(badRows('skip'))
  .option('--dry-run', 'show what would change and change nothing')
  .option('--district <name>', 'which district, where there are several')
  .option('--json', 'one JSON object')
  .action((file: string, options: ImportCommand) => importFile('skill-map', file, options));

imports
  .command('reading-measures <files...>')
  .description(
    'scores of Lexile, F&P, STAR, DIBELS and MAP as CSV, a column for each or a column "measure"',
  )
  .addOption(badRows('refuse'))
  .option('--dry-run', 'show what would change and change nothing')
  .option('--district <name>', 'which district, where there are several')
  .option('--json', 'one JSON object for each file')
  .action(async (files: string[], options: ImportCommand) => {
    for (const file of files) await importFile('reading-measures', file, options);
  });

imports
  .command('texts <paths...>')
  .description('texts for the library: Markdown, HTML, EPUB, plain text; files, folders, zips')
  .addOption(
    new Option(
      '--language <code>',
      'of texts that do not say it; told from the words where absent',
    ).choices(['en', 'es']),
  )
  .option('--licence <text>', 'of texts in which none is found')
  .option('--dry-run', 'show what would change and change nothing')
  .option('--district <name>', 'which district, where there are several')
  .option('--json', 'one JSON object')
  .action((paths: string[], options: ImportTextsCommand) => importTexts(paths, options));

program
  .command('draft')
  .description('draft plans and weeks; what a person edited stays')
  .option('--class <id-or-title>', 'for one class')
  .option('--school <id-or-name>', 'for one school')
  .option('--district <name>', 'which district, where there are several')
  .option('--json', 'one JSON object')
  .action((options: DraftCommand) => draft(options));

program
  .command('refit')
  .description("fit the model of what learners know to the district's evidence; kept if no worse")
  .option('--district <name>', 'which district, where there are several')
  .option('--json', 'one JSON object')
  .action((options: RefitCommand) => refit(options));

program
  .command('export')
  .description(
    'write what is kept as files: roster (OneRoster), standards (CASE), estimates and plans (CSV), or all about one learner (zip)',
  )
  .argument('<kind>', [...exportKinds, 'learner'].join(', '), exportKind)
  .option('--learner <id>', 'of the kind learner: the id in the roster')
  .option('--out <folder>', 'where to', '.')
  .addOption(
    new Option('--language <code>', 'of the reasons in plans').choices(['en', 'es']).default('en'),
  )
  .addOption(
    new Option('--version <number>', 'of OneRoster').choices(['1.1', '1.2']).default('1.2'),
  )
  .option('--district <name>', 'which district, where there are several')
  .option('--json', 'one JSON object')
  .action((kind: ExportKind | 'learner', options: ExportCommand) =>
    kind === 'learner' ? exportLearnerFile(options) : exportFiles(kind, options),
  );

program
  .command('measure')
  .description(
    'say how hard texts are: a grade with its interval, and why; title, header and licence are left out',
  )
  .argument(
    '<files...>',
    'plain text, Markdown, HTML or EPUB files, folders of them, or - for what is piped in',
  )
  .addOption(
    new Option('--language <code>', 'of the texts (default: as their words show)').choices([
      'en',
      'es',
    ]),
  )
  .option('--taught <graphemes>', 'say how much can be sounded out with them: "s a t p sh a_e"')
  .option('--by-heart <words>', 'words known by heart, which count as sounded out: "the said"')
  .option(
    '--json',
    'one JSON array, with every measure and the hard words and sentences by position in the text read',
  )
  .addHelpText('after', '\nExit codes: 0 done; 1 nothing could be read; 2 some could not.')
  .action((files: string[], options: MeasureCommand) => measureFiles(files, options));

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof Problem)) throw error;
  console.error(`${error.message}\n${error.next}`);
  process.exitCode = 1;
}

function badRows(usual: 'skip' | 'refuse'): Option {
  return new Option(
    '--bad-rows <what>',
    'rows with errors: leave them out, or refuse the whole file',
  )
    .choices(['skip', 'refuse'])
    .default(usual);
}

function portNumber(text: string): string {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new InvalidArgumentError('a port is a number from 1 to 65535');
  return text;
}

function mappingObject(text: string): Readonly<Record<string, string>> {
  try {
    return JSON.parse(text) as Readonly<Record<string, string>>;
  } catch {
    throw new InvalidArgumentError('the mapping must be a JSON object');
  }
}

function exportKind(text: string): ExportKind | 'learner' {
  const kind = [...exportKinds, 'learner' as const].find((each) => each === text);
  if (kind === undefined)
    throw new InvalidArgumentError(`one of ${exportKinds.join(', ')}, learner`);
  return kind;
}
