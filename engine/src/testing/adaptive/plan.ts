/** When a test ends; the first rule met ends it. Lengths count items given, answered or not. */
export type StopRules = {
  /** The most items, at least 1. */
  readonly maximumLength: number;
  /** No other rule ends the test before this many items (default 1). */
  readonly minimumLength?: number;
  /** Ends when the estimate's standard error is at most this. */
  readonly standardError?: number;
  /** Ends when the probability of being below, or of being above, the cut reaches `certainty` (0.5..1). */
  readonly classification?: {
    readonly cut: number;
    readonly certainty: number;
    readonly cutStandardError?: number;
  };
  /** Ends when the estimate moved by less than `below` at each of the last `times` (default 1) items. */
  readonly change?: { readonly below: number; readonly times?: number };
};

/**
 * How a test spreads its items over learners. `randomesque` (Kingsbury and Zara 1989): at random among the `size` best.
 * `progressive` (Revuelta and Ponsoda 1998): a mixture of chance and value in which value gains weight with the
 * position to the power of `acceleration` (default 1).
 */
export type ExposureControl =
  | { readonly kind: 'none' }
  | { readonly kind: 'randomesque'; readonly size: number }
  | { readonly kind: 'progressive'; readonly acceleration?: number };

/** What makes an item the best next: Fisher information at the estimate, or the smallest expected posterior variance. */
export type Criterion = 'information' | 'posteriorVariance';

/** An item-by-item adaptive test. `blueprint` gives areas their shares (any positive numbers; only their ratios count). */
export type AdaptivePlan = {
  readonly kind: 'adaptive';
  readonly criterion?: Criterion;
  readonly exposure?: ExposureControl;
  readonly blueprint?: Readonly<Record<string, number>>;
  readonly stop: StopRules;
};

/** A fixed set of items that is given as a whole, in order. */
export type TestModule = { readonly id: string; readonly items: readonly string[] };

/**
 * One stage of a multi-stage test. The module is the one with the most information at the estimate, or, with `cuts` (rising,
 * one fewer than modules), the one whose interval the estimate falls into.
 */
export type Stage = { readonly modules: readonly TestModule[]; readonly cuts?: readonly number[] };

/** A multi-stage test: a module a stage. It ends after the last stage, or within one by a stop rule. */
export type StagedPlan = {
  readonly kind: 'staged';
  readonly stages: readonly Stage[];
  readonly stop: StopRules;
};

export type TestPlan = AdaptivePlan | StagedPlan;
