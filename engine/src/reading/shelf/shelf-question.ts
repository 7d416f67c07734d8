import type { Language, ReaderMeasure } from '../../readability/index.ts';

export interface ShelfText {
  readonly textId: string;
  readonly title: string;
  readonly language: Language;
  readonly kind: string | null;
  readonly topics: readonly string[];
  /** The level in use, and its standard error, in grades. */
  readonly grade: number;
  readonly error: number;
}

export interface PastReading {
  readonly textId: string;
  /** Days since the learner last had it open. */
  readonly daysAgo: number;
  readonly finished: boolean;
  readonly vote: 'too-easy' | 'just-right' | 'too-hard' | null;
  /** Share of its questions that were answered right; null where none was asked. */
  readonly rightShare: number | null;
}

/** How a teacher moves what the shelf offers. */
export interface ShelfWindow {
  /** Grades harder (above 0) or easier (below 0) than the measure says, -3 to 3. */
  readonly shift: number;
  /** Where not empty, one of these topics must be among the text's. */
  readonly mustTopics: readonly string[];
  readonly neverTopics: readonly string[];
}

export interface ShelfQuestion {
  /** How well the learner reads, in each language that the shelf may offer. */
  readonly readers: Readonly<Partial<Record<Language, ReaderMeasure>>>;
  readonly texts: readonly ShelfText[];
  /** Topics that the learner likes. */
  readonly interests: readonly string[];
  readonly readBefore: readonly PastReading[];
  /** Texts of which the learner wants more. */
  readonly moreLike: readonly string[];
  /** Texts that the learner put back, or has chosen already: never offered. */
  readonly leftOut: readonly string[];
  /** What is on the shelf now: stays while it fits. */
  readonly onShelf: readonly string[];
  readonly window?: ShelfWindow;
  /** Default 8. */
  readonly size?: number;
  /** Lets learners who are alike get different texts, so that copies go round. */
  readonly seed: number;
}

export type ShelfRole = 'just-right' | 'stretch' | 'easy';

export type ShelfReason =
  /** `percent`: the chance that the text is in the reader's band. */
  | { readonly code: 'shelf-just-right'; readonly values: { readonly percent: number } }
  | { readonly code: 'shelf-stretch' | 'shelf-easy'; readonly values: Record<never, never> }
  | { readonly code: 'shelf-interest'; readonly values: { readonly topic: string } }
  | {
      readonly code: 'shelf-more-like' | 'shelf-went-well';
      readonly values: { readonly title: string };
    }
  | { readonly code: 'shelf-read-before'; readonly values: Record<never, never> }
  | {
      readonly code: 'shelf-window-harder' | 'shelf-window-easier';
      readonly values: { readonly grades: number };
    };

export interface ShelfPlace {
  readonly textId: string;
  readonly role: ShelfRole;
  readonly because: readonly ShelfReason[];
}
