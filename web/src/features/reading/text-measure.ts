import type { Api, RequestOf, ResponseOf } from '@everyplan/contract';

export type TextMeasure = ResponseOf<Api['POST /api/text-measures']>;
export type MeasureQuestion = RequestOf<Api['POST /api/text-measures']>['body'];
export type Mark = TextMeasure['hardWords'][number];

/** A text and what was found in it: the positions fit this text and no other. */
export interface MeasuredText {
  readonly text: string;
  readonly found: TextMeasure;
}

/** What of a measure is marked in a text. */
export interface MarksOfText {
  readonly language: TextMeasure['language'];
  readonly hardWords: readonly Mark[];
  readonly hardSentences: readonly Mark[];
}
