import {
  guessLanguage,
  readTextBundle,
  readTextFile,
  type Issue,
  type ReadText,
} from '@everyplan/exchange/texts';
import { readLicence } from '@everyplan/exchange/texts';
import { languageIssue } from './language-issue.ts';
import type { NewText } from './new-text.ts';
import { plainWords } from './search-words.ts';

export interface TextFile {
  /** Its path in the folder or zip. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

export interface ImportOptions {
  /** For texts that do not say it themselves and do not show it. Default: they are refused. */
  readonly language?: 'en' | 'es' | undefined;
  /** For texts in which none is found. */
  readonly licence?: string | undefined;
}

export interface ReadFile {
  readonly file: string;
  /** Absent: refused, and the issues say why. */
  readonly text?: NewText;
  readonly issues: readonly Issue[];
}

/** The files of an upload: those in a zip, or the one that it is. */
export function filesOf({ path, bytes }: TextFile): {
  readonly files: readonly TextFile[];
  readonly issues: readonly Issue[];
} {
  if (!/\.zip$/i.test(path)) return { files: [{ path, bytes }], issues: [] };
  return readTextBundle(bytes, { file: path });
}

/** A file as a text of the library, or why it cannot be one. */
export function readFileAsText({ path, bytes }: TextFile, options: ImportOptions): ReadFile {
  const { text, issues } = readTextFile(bytes, { file: path });
  if (text === undefined) return { file: path, issues };
  const language = languageOf(text, options);
  if (language === undefined)
    return { file: path, issues: [...issues, languageIssue(path, text.language)] };
  const given = text.licence === '' ? readLicence(options.licence ?? '') : text;
  return {
    file: path,
    issues: given.licence === '' ? issues : issues.filter(({ code }) => code !== 'licence-missing'),
    text: {
      sourceKey: keyOf(path, language, text.title),
      source: 'import',
      title: text.title,
      language,
      pages: text.pages,
      credits: text.credits,
      licence: given.licence,
      licenceUrl: given.licenceUrl ?? null,
      attribution: text.attribution,
      sourceUrl: text.sourceUrl ?? null,
    },
  };
}

/** What the file says, else what was said for all, else what its words show. */
function languageOf(text: ReadText, options: ImportOptions): 'en' | 'es' | undefined {
  const said = text.language?.split('-')[0]?.toLowerCase();
  if (said !== undefined) return said === 'en' || said === 'es' ? said : undefined;
  return options.language ?? guessLanguage(text.pages);
}

/** The same file name with the same title is the same text, whatever folder it comes from this time. */
function keyOf(path: string, language: string, title: string): string {
  const name = path.split(/[/\\]/).pop() ?? path;
  return `file:${name.toLowerCase()}|${language}|${plainWords(title)}`.slice(0, 600);
}
