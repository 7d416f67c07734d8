/** A reason as data: the caller renders it as a sentence in the reader's language. docs/engine/reading.md lists the codes. */
export interface MeasureBecause {
  readonly code: MeasureCode;
  readonly values: Readonly<Record<string, string | number>>;
}

export type MeasureCode =
  | 'reader-from-measures'
  | 'reader-from-grade'
  | 'reader-from-nothing'
  | 'measure-heaviest'
  | 'measures-old'
  | 'measure-far-off'
  | 'scale-lexile'
  | 'scale-fp'
  | 'scale-star'
  | 'scale-dibels'
  | 'scale-map'
  | 'scale-beyond-table';
