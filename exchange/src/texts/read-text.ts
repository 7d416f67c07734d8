import type { Issue } from '../issue.ts';

export type TextCredit = {
  /** 'author', 'illustrator', 'translator', 'adapter', 'editor', 'publisher'. */
  readonly role: string;
  readonly name: string;
};

/** A text as a file tells it. */
export type ReadText = {
  /** 1 to 300 characters; from the file's name where the file has none. */
  readonly title: string;
  /** BCP 47, where the file says or shows it. */
  readonly language?: string;
  /** Plain text, at least one page, none empty. Paragraphs are apart by an empty line; a single line break is meant. */
  readonly pages: readonly string[];
  readonly credits: readonly TextCredit[];
  /** Such as `CC BY 4.0`; empty: none was found. */
  readonly licence: string;
  readonly licenceUrl?: string;
  /** What the file wants said beside the credits, a line each; may be empty. */
  readonly attribution: string;
  readonly sourceUrl?: string;
};

export type TextReading = {
  /** Absent: the file was refused, and an issue says why. */
  readonly text?: ReadText;
  readonly issues: readonly Issue[];
};

export type ReadTextOptions = {
  /** The name of the file, for messages and for a text without a title. */
  readonly file: string;
  /** Known already: then the first line is no title, unless it is this one. Plain text only. */
  readonly title?: string;
};
