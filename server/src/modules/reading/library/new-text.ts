import type { Credit, TextKind, TextSource } from '../tables.ts';

export interface NewQuestion {
  readonly kind: 'literal' | 'inference' | 'word' | 'cloze';
  readonly stem: string;
  readonly choices: readonly string[];
  /** Position of the right choice, from 0. */
  readonly right: number;
  readonly because: string;
}

/** A text on its way into the library. */
export interface NewText {
  /** What it is known by where it came from: the same key again is the same text. */
  readonly sourceKey: string;
  readonly source: TextSource;
  readonly title: string;
  readonly language: 'en' | 'es';
  /** Plain text, in order; at least one of them with words. */
  readonly pages: readonly string[];
  /** The grade that it was written for, where its author says so. */
  readonly writtenFor?: number | undefined;
  /** Default: not said. */
  readonly kind?: TextKind | null | undefined;
  /** Codes of the closed list; default: guessed from the words. */
  readonly topics?: readonly string[] | undefined;
  readonly credits?: readonly Credit[] | undefined;
  /** Empty or absent: no licence was found. */
  readonly licence?: string | undefined;
  readonly licenceUrl?: string | null | undefined;
  readonly attribution?: string | undefined;
  readonly sourceUrl?: string | null | undefined;
  /** Default: made out of the text. */
  readonly questions?: readonly NewQuestion[] | undefined;
}
