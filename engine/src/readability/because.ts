/** A reason as data: a stable code and its figures, to be put into words in the reader's language by the caller. */
export interface Because {
  readonly code: BecauseCode;
  readonly values: Readonly<Record<string, number>>;
}

export type BecauseCode =
  | 'word_rare'
  | 'word_long'
  | 'word_unknown'
  | 'sentence_long'
  | 'sentence_many_clauses'
  | 'sentence_hard_words'
  | 'text_without_words'
  | 'text_short'
  | 'text_other_language'
  | 'words_rare'
  | 'words_familiar'
  | 'words_long'
  | 'words_short'
  | 'sentences_long'
  | 'sentences_short'
  | 'style_formal'
  | 'style_conversational'
  | 'words_varied'
  | 'words_repeated';
