import { createReadStream } from 'node:fs';
import { readFile, readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { zipSync } from 'fflate';
import {
  importNow,
  type ImportKind,
  type ImportOptions,
  type Outcome,
} from '../connectors/imports/index.ts';
import { Problem } from '../platform/errors.ts';
import { chooseDistrict } from './choose-district.ts';
import { openOutput } from './output.ts';
import { withDeps } from './with-deps.ts';

export interface ImportCommand extends ImportOptions {
  readonly district?: string | undefined;
  readonly dryRun?: boolean | undefined;
  readonly json?: boolean | undefined;
}

/** Exit codes: 0 done, 1 could not, 2 the file was refused for its errors. */
export async function importFile(
  kind: ImportKind,
  file: string,
  { district, dryRun = false, json = false, ...options }: ImportCommand,
) {
  const output = openOutput(json);
  const found = await stat(file).catch(() => undefined);
  if (found === undefined) throw noFile(file);
  const total = found.size;
  const outcome = await withDeps(async (opened) => {
    const districtId = await chooseDistrict(opened, district);
    return importNow(opened.deps, {
      districtId,
      kind,
      fileName: path.basename(file),
      options,
      content: found.isDirectory() ? await zipFolder(file) : createReadStream(file),
      dryRun,
      onProgress: async (done) => output.progress(progressText(done, total)),
    });
  });
  const { before: _, ...told } = outcome;
  output.result({ dryRun, ...told }, () => linesOf(outcome, { file, dryRun }));
  if (outcome.refused) process.exitCode = 2;
}

/** A folder of CSV files is the same bundle, not yet zipped. */
async function zipFolder(folder: string): Promise<Readable> {
  const names = (await readdir(folder)).filter((name) => name.toLowerCase().endsWith('.csv'));
  const files = await Promise.all(
    names.map(async (name) => [name, await readFile(path.join(folder, name))] as const),
  );
  return Readable.from([Buffer.from(zipSync(Object.fromEntries(files), { level: 1 }))]);
}

function progressText(done: number, total: number): string {
  return done === 0
    ? 'tracing…'
    : `${Math.min(100, Math.round((100 * done) / Math.max(total, 1)))} % read`;
}

const shownIssues = 20;

function linesOf(
  outcome: Outcome,
  { file, dryRun }: { readonly file: string; readonly dryRun: boolean },
): string[] {
  const verdict = outcome.refused
    ? 'was refused; nothing was changed'
    : dryRun
      ? 'could be imported; nothing was changed'
      : 'was imported';
  const issues = outcome.issues.slice(0, shownIssues).map((issue) => {
    const place = [issue.file, issue.row === undefined ? '' : `row ${issue.row}`, issue.field ?? '']
      .filter(Boolean)
      .join(', ');
    return `  ${issue.severity}: ${place}: ${issue.message} ${issue.next}`;
  });
  const more = outcome.errors + outcome.warnings - issues.length;
  return [
    `${file} ${verdict}.`,
    ...outcome.counts.map(
      ({ what, added, changed, removed, unchanged }) =>
        `  ${what.padEnd(24)} new ${added}, changed ${changed}, made inactive ${removed}, unchanged ${unchanged}`,
    ),
    `  errors ${outcome.errors}, warnings ${outcome.warnings}`,
    ...issues,
    ...(more > 0 ? [`  … and ${more} more; --json lists up to 1,000`] : []),
  ];
}

function noFile(file: string): Problem {
  return new Problem({
    code: 'no-file',
    status: 404,
    message: `There is no ${file}.`,
    next: 'Check the path.',
  });
}
