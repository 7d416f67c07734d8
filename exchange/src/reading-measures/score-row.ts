import type { Issue } from '../issue.ts';

export const measureScales = ['lexile', 'fp', 'star', 'dibels', 'map'] as const;
export type MeasureScale = (typeof measureScales)[number];

export type ScoreRow = {
  readonly row: number;
  /** What the file calls the learner. */
  readonly learner: string;
  readonly scale: MeasureScale;
  /** As written; whether it is a score of that scale is for whoever converts it to say. */
  readonly score: string;
  /** The column of the score, for messages. */
  readonly field: string;
  /** 2026-09-28. */
  readonly day: string;
  readonly language: 'en' | 'es';
};

export type ScoreFile = {
  readonly scores: readonly ScoreRow[];
  readonly issues: readonly Issue[];
};
