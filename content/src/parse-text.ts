import { contentError } from './content-error.ts';
import type { StarterText } from './starter-text.ts';
import { parseTextHeader, type TextHeader } from './text-header.ts';
import { parseTextQuestions } from './text-questions.ts';

const licence = 'CC BY 4.0';
const licenceUrl = 'https://creativecommons.org/licenses/by/4.0/';
const author = 'Everyplan contributors';

const fewestPages = 3;
const mostPages = 10;

/**
 * One file of the starter library; `file` is its path from the folder `content`, such as `texts/en/1-the-lost-mitten.md`.
 * Throws with file, line or field, and next step.
 */
export function parseText(file: string, markdown: string): StarterText {
  const lines = markdown.split(/\r?\n/);
  const headerEnd = lines.indexOf('---', 1);
  if (lines[0] !== '---' || headerEnd < 0)
    throw contentError({
      file,
      line: 1,
      problem: 'there is no header',
      nextStep: 'Open the file with a header between two lines "---"',
    });
  const questionsAt = lines.indexOf('## Questions');
  if (questionsAt < 0)
    throw contentError({
      file,
      problem: 'there are no questions',
      nextStep: 'End the file with a line "## Questions" and three questions',
    });
  const header = parseTextHeader(file, lines.slice(1, headerEnd));
  return {
    ...header,
    key: keyOf(file, header),
    pages: pagesOf(file, lines.slice(headerEnd + 1, questionsAt)),
    questions: parseTextQuestions(file, lines.slice(questionsAt + 1), questionsAt + 2),
    licence,
    licenceUrl,
    credits: [{ role: 'author', name: author }],
    attribution: attributionOf(header),
  };
}

function keyOf(file: string, { language, grade }: TextHeader): string {
  const [, key] = /^texts\/(.+)\.md$/.exec(file) ?? [];
  if (key !== undefined && new RegExp(`^${language}/${grade}-[a-z0-9]+(-[a-z0-9]+)*$`).test(key))
    return key;
  throw contentError({
    file,
    problem: 'the file name does not fit the header',
    nextStep: `Name it texts/${language}/${grade}-words-of-the-title.md, or correct language and grade`,
  });
}

/** A formatter may write the break between pages (`***`) as `---`. */
function pagesOf(file: string, lines: readonly string[]): readonly string[] {
  const body = lines.map((line) => line.trimEnd()).join('\n');
  const pages = body.split(/^(?:\*\*\*|---)$/m).map((page) => page.trim());
  if (pages.length >= fewestPages && pages.length <= mostPages && !pages.includes('')) return pages;
  throw contentError({
    file,
    problem: pages.includes('') ? 'a page is empty' : `there are ${pages.length} pages`,
    nextStep: `Give it ${fewestPages} to ${mostPages} pages with words, apart by a line "***"`,
  });
}

function attributionOf({ title, language }: TextHeader): string {
  return language === 'es'
    ? `«${title}», de ${author}, ${licence}`
    : `“${title}” by ${author}, ${licence}`;
}
