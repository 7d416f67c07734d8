/**
 * What a reader found wrong, said so that a person can act on it and a page can translate it.
 * An `error` means that the row (or file) was left out; a `warning` means that it was understood and kept.
 */
export type Issue = {
  readonly severity: 'error' | 'warning';
  /** The file's name as the person knows it, such as `users.csv`. */
  readonly file: string;
  /** The row as a spreadsheet shows it: the header is row 1. Absent when the file as a whole is meant. */
  readonly row?: number;
  /** The column, or the JSON property. */
  readonly field?: string;
  /** Stable: pages, guides and translations refer to it. */
  readonly code: string;
  /** The text that was found, shortened to 120 characters. */
  readonly value?: string;
  /** One plain English sentence: what is wrong. */
  readonly message: string;
  /** One plain English sentence: what to do. */
  readonly next: string;
  /** The parts of the two sentences, for translations. */
  readonly params: Readonly<Record<string, string | number>>;
};
