import type { Issue } from '../issue.ts';
import { makeIssue } from '../issue-texts.ts';
import { cleanText } from './clean-text.ts';
import { textIssueTexts } from './issue-texts.ts';
import type { ReadText, TextReading } from './read-text.ts';
import { titleOfFile } from './title-of-file.ts';

/** A longer text is no text for a library of a school; the longest novels have some two million characters. */
export const mostCharacters = 3_000_000;
const longestTitle = 300;
const longestAttribution = 2000;

/** What every reader ends with: pages without words go, a title is found, and the two things that people must know are said. */
export function finishText(
  file: string,
  found: Omit<ReadText, 'title'> & { readonly title: string | undefined },
  issues: readonly Issue[] = [],
): TextReading {
  const pages = found.pages.map(cleanText).filter((page) => /[\p{L}\p{N}]/u.test(page));
  if (!pages.some((page) => /\p{L}/u.test(page)))
    return { issues: [...issues, makeIssue(textIssueTexts, 'text-without-words', { file })] };
  if (pages.reduce((sum, page) => sum + page.length, 0) > mostCharacters)
    return { issues: [...issues, tooLarge(file, mostCharacters)] };
  const title = cleanText(found.title ?? '')
    .replaceAll(/\s+/g, ' ')
    .slice(0, longestTitle);
  const noLicence = makeIssue(textIssueTexts, 'licence-missing', { file });
  return {
    text: {
      ...found,
      title: title === '' ? titleOfFile(file) : title,
      pages,
      credits: found.credits.map(({ role, name }) => ({ role, name: cleanText(name) })),
      licence: cleanText(found.licence),
      attribution: cleanText(found.attribution).slice(0, longestAttribution),
    },
    issues: found.licence === '' ? [...issues, noLicence] : issues,
  };
}

export function tooLarge(file: string, limitBytes: number): Issue {
  return makeIssue(
    textIssueTexts,
    'text-too-large',
    { file },
    { limit: Math.round(limitBytes / 1_000_000) },
  );
}
