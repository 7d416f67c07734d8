import { readFile } from 'node:fs/promises';
import { renderBecause } from '@everyplan/contract/because';
import { measureText, type TextMeasure } from '@everyplan/engine/readability';
import { Problem } from '../platform/errors.ts';
import { openOutput } from './output.ts';

export interface MeasureCommand {
  readonly language: 'en' | 'es';
  readonly json?: boolean;
}

interface Measured extends TextMeasure {
  readonly file: string;
}

/** Says how hard texts are: plain text or Markdown, a grade with its interval, and why. Needs no database. */
export async function measureFiles(
  files: readonly string[],
  { language, json = false }: MeasureCommand,
): Promise<void> {
  const output = openOutput(json);
  const measured: Measured[] = [];
  for (const file of files) {
    const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) =>
      cannotRead(file, error),
    );
    measured.push({ file, ...measureText(text, { language }) });
  }
  output.result(measured, () => measured.flatMap((each) => linesOf(each, language)));
}

const shownReasons = 3;
const shownWords = 8;

function linesOf(
  { file, grade, low, high, counts, because, hardWords }: Measured,
  language: 'en' | 'es',
): string[] {
  const reasons = because
    .slice(0, shownReasons)
    .map((reason) => renderBecause({ ...reason }, language));
  const words = [...new Set(hardWords.map(({ word }) => word.toLowerCase()))].slice(0, shownWords);
  return [
    `${file}: grade ${grade.toFixed(1)} (${low.toFixed(1)} to ${high.toFixed(1)}), ${counts.words} words`,
    ...reasons.map((reason) => `  ${reason}`),
    ...(words.length === 0 ? [] : [`  ${words.join(', ')}`]),
  ];
}

function cannotRead(file: string, error: NodeJS.ErrnoException): never {
  throw new Problem({
    code: 'no-file',
    status: 404,
    message: `${file} cannot be read: ${error.message}`,
    next: 'Check the path; a document has to be saved as plain text or Markdown first.',
  });
}
