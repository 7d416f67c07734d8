/** A reason as data: a stable code and its figures, to be put into words in the reader's language by the caller. */
export interface Because {
  readonly code: BecauseCode;
  readonly values: Readonly<Record<string, number>>;
}

export type BecauseCode =
  | 'word-rare'
  | 'word-long'
  | 'word-unknown'
  | 'sentence-long'
  | 'sentence-many-clauses'
  | 'sentence-hard-words'
  | 'text-without-words'
  | 'text-short'
  | 'text-other-language'
  | 'text-unpunctuated'
  | 'words-rare'
  | 'words-familiar'
  | 'words-long'
  | 'words-short'
  | 'sentences-long'
  | 'sentences-short'
  | 'style-formal'
  | 'style-conversational'
  | 'words-varied'
  | 'words-repeated';
