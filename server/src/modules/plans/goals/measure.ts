/** A text by language. */
export type Texts = Readonly<Record<string, string>>;

/**
 * How a goal is measured. The baseline of mastery is the estimate of the day on which the goal was set; a scale is kept as it was asked,
 * so that a new version of the template does not change what a goal meant.
 */
export type StoredMeasure =
  | {
      readonly kind: 'number';
      readonly unit: string;
      readonly baseline: number | null;
      readonly target: number;
    }
  | { readonly kind: 'mastery'; readonly baseline: MasteryBaseline | null }
  | {
      readonly kind: 'scale';
      readonly itemId: string;
      readonly levels: readonly Texts[];
      readonly baseline: number | null;
      readonly target: number;
    };

export interface MasteryBaseline {
  readonly mastery: number;
  readonly low: number;
  readonly high: number;
  readonly opportunities: number;
  /** The day of the evidence that it rests on, ISO 8601; null where none is dated. */
  readonly on: string | null;
}

/** The baseline that an estimate gives, rounded to what anybody reads; null without evidence. */
export function baselineFrom(
  known:
    | {
        readonly mastery: number;
        readonly low: number;
        readonly high: number;
        readonly opportunities: number;
        readonly asOf: number | undefined;
      }
    | undefined,
): MasteryBaseline | null {
  if (known === undefined || known.opportunities === 0) return null;
  return {
    mastery: rounded(known.mastery),
    low: rounded(known.low),
    high: rounded(known.high),
    opportunities: known.opportunities,
    on: known.asOf === undefined ? null : new Date(known.asOf).toISOString().slice(0, 10),
  };
}

function rounded(share: number): number {
  return Math.round(share * 1000) / 1000;
}
