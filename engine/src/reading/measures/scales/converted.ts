import type { MeasureBecause } from '../because.ts';

/** A score of some scale as a grade, or why it is none. */
export type Converted = ConvertedGrade | ScaleProblem;

export interface ConvertedGrade {
  readonly ok: true;
  readonly grade: number;
  /** Standard error in grades: that of the test and that of the table taken together. */
  readonly error: number;
  /** The score as its own scale writes it: '540L', 'M', '203 RIT'. */
  readonly asGiven: string;
  readonly because: readonly MeasureBecause[];
}

export interface ScaleProblem {
  readonly ok: false;
  readonly code: 'score-unreadable' | 'score-out-of-range' | 'school-grade-needed';
  /** What would be right: '-400L to 1700L', 'A to Z'. */
  readonly range: string;
}
