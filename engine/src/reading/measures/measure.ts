/** Something that says how well somebody reads, on the scale of `@everyplan/engine/readability`. */
export interface Measure {
  readonly id: string;
  /** Where it came from: 'lexile', 'running-record', … Only passed through. */
  readonly source: string;
  /** The grade of texts that are read with 90 % accuracy half of the time. */
  readonly grade: number;
  /** Its standard error in grades, above 0. */
  readonly error: number;
  /** The day as text: 2026-11-22. */
  readonly day: string;
}
