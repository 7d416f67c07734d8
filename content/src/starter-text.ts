import type { TextHeader } from './text-header.ts';

export const questionKinds = ['literal', 'inference', 'word'] as const;

export interface TextQuestion {
  readonly kind: (typeof questionKinds)[number];
  readonly stem: string;
  /** Three or four, as written. */
  readonly choices: readonly string[];
  /** Position of the right choice, from 0. */
  readonly right: number;
  /** Where the text says so. */
  readonly because: string;
}

/** A text of the starter library, ready to be loaded. */
export interface StarterText extends TextHeader {
  /** Language and file name, such as `en/1-the-lost-mitten`: stays the same when the text is improved. */
  readonly key: string;
  /** Paragraphs are apart by an empty line; a single line break is meant (a verse, a speaker, a letter's closing). */
  readonly pages: readonly string[];
  /** Always three. */
  readonly questions: readonly TextQuestion[];
  readonly licence: 'CC BY 4.0';
  readonly licenceUrl: string;
  readonly credits: readonly { readonly role: 'author'; readonly name: string }[];
  /** The line to show wherever the text is shown or printed. */
  readonly attribution: string;
}
