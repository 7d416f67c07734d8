/** Which information a reader seems to have used or left out: meaning, structure (syntax), visual (letters). */
export type Cue = 'meaning' | 'structure' | 'visual';

interface At {
  /** The word of the passage, counted from 0. */
  readonly at: number;
  /** Milliseconds into the reading, where a clock or a recording ran. */
  readonly offsetMs?: number | undefined;
}

interface Attempt extends At {
  readonly cues?: readonly Cue[] | undefined;
}

/**
 * One thing that a teacher marked. A word has one outcome at most (substitution, omission, told or self-correction); repetitions and
 * insertions stand beside it. An insertion stands after its word.
 */
export type Mark =
  | (Attempt & { readonly kind: 'substitution'; readonly said?: string | undefined })
  | (Attempt & { readonly kind: 'self-correction'; readonly said?: string | undefined })
  | (Attempt & { readonly kind: 'insertion'; readonly said?: string | undefined })
  | (Attempt & { readonly kind: 'omission' })
  | (At & { readonly kind: 'told' })
  | (At & { readonly kind: 'repetition' })
  /** A line left out, in one act: every word from `at` to `to`. */
  | (At & { readonly kind: 'skipped-line'; readonly to: number })
  /** Two pages turned at once: the words from `at` to `to` were never in front of the reader. */
  | (At & { readonly kind: 'skipped-page'; readonly to: number });

export type MarkKind = Mark['kind'];
