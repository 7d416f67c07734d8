import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { isText } from '@everyplan/exchange/texts';
import { recordAudit } from '../platform/audit.ts';
import {
  countStates,
  filesOf,
  importFiles,
  type ImportedFile,
  type TextFile,
} from '../modules/reading/index.ts';
import { asSystem, inDistrict } from '../platform/db/scope.ts';
import { Problem } from '../platform/errors.ts';
import { chooseDistrict } from './choose-district.ts';
import { openOutput } from './output.ts';
import { withDeps } from './with-deps.ts';

export interface ImportTextsCommand {
  readonly dryRun?: boolean | undefined;
  readonly json?: boolean | undefined;
  readonly language?: 'en' | 'es' | undefined;
  readonly licence?: string | undefined;
  readonly district?: string | undefined;
}

/** Brings texts in from files, folders and zips: all that can be read, or none. Exit codes: 0 done, 1 could not, 2 nothing could be read. */
export async function importTexts(
  paths: readonly string[],
  { district, dryRun = false, json = false, language, licence }: ImportTextsCommand,
): Promise<void> {
  const output = openOutput(json);
  const startedAt = performance.now();
  const files = (await Promise.all(paths.map((each) => readPath(each)))).flat();
  const bundles = files.map(filesOf);
  const rows = await withDeps(async (opened) => {
    const districtId = await chooseDistrict(opened, district);
    const scope = asSystem({ districtId });
    return inDistrict(opened.deps.connection, scope, async (tx) => {
      const read = await importFiles(tx, {
        districtId,
        files: bundles.flatMap((bundle) => bundle.files),
        addedBy: null,
        dryRun,
        language,
        licence,
      });
      if (!dryRun)
        await recordAudit(
          tx,
          { districtId, personId: null },
          { action: 'import-texts', subjectType: 'text', detail: countStates(read) },
        );
      return read;
    });
  });
  const refused = bundles.flatMap(({ issues }) =>
    issues.map((issue) => ({
      file: issue.file,
      state: 'refused' as const,
      textId: null,
      issues: [issue],
    })),
  );
  const all: readonly ImportedFile[] = [...refused, ...rows];
  const counts = countStates(all);
  const seconds = (performance.now() - startedAt) / 1000;
  output.result({ dryRun, seconds, counts, rows: all.map(tell) }, () =>
    linesOf(all, { dryRun, seconds }),
  );
  if (all.length === 0 || counts.refused === all.length) process.exitCode = 2;
}

async function readPath(given: string): Promise<readonly TextFile[]> {
  const found = await stat(given).catch(() => undefined);
  if (found === undefined) throw noPath(given);
  if (!found.isDirectory()) return [{ path: given, bytes: await readFile(given) }];
  const names = await readdir(given, { recursive: true });
  const texts = names.filter((name) => isText(name) || /\.zip$/i.test(name)).toSorted();
  return Promise.all(
    texts.map(async (name) => ({ path: name, bytes: await readFile(path.join(given, name)) })),
  );
}

function tell({ file, state, textId, text, issues }: ImportedFile) {
  return {
    file,
    state,
    textId,
    title: text?.title ?? '',
    language: text?.language ?? null,
    licence: text?.licence ?? '',
    issues,
  };
}

const shownIssues = 20;

function linesOf(
  rows: readonly ImportedFile[],
  { dryRun, seconds }: { readonly dryRun: boolean; readonly seconds: number },
): string[] {
  const counts = countStates(rows);
  const issues = rows.flatMap((row) => row.issues);
  const shown = issues.slice(0, shownIssues);
  return [
    `${dryRun ? 'Would be' : 'Are'} in the library: new ${counts.new}, changed ${counts.changed}, there already ${counts.same}; cannot be read ${counts.refused} (${seconds.toFixed(1)} s).`,
    ...shown.map(({ severity, message, next }) => `  ${severity}: ${message} ${next}`),
    ...(issues.length > shown.length
      ? [`  … and ${issues.length - shown.length} more; --json lists them all`]
      : []),
  ];
}

function noPath(given: string): Problem {
  return new Problem({
    code: 'no-file',
    status: 404,
    message: `There is no ${given}.`,
    next: 'Check the path.',
  });
}
