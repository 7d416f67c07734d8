import type { TextKind } from '../tables.ts';

/** What a booklet is made of. */
export interface BookletText {
  readonly textId: string;
  readonly title: string;
  readonly language: 'en' | 'es';
  readonly kind: TextKind | null;
  /** Sets the size of the type; it is printed nowhere. */
  readonly grade: number;
  readonly pages: readonly string[];
  readonly authors: string;
  /** Who made it and under what licence, a line each: on the back of every booklet. */
  readonly rights: readonly string[];
  readonly questions: readonly BookletQuestion[];
}

export interface BookletQuestion {
  readonly number: number;
  readonly stem: string;
  readonly choices: readonly string[];
  readonly rightChoice: number;
  readonly because: string;
}

/** One copy. */
export interface Booklet {
  readonly text: BookletText;
  /** Whose it is; null leaves a line to write on. */
  readonly name: string | null;
}

/** A box on a side of paper, in points. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const letters = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J'] as const;
