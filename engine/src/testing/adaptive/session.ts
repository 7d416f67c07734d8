import type { NormalPrior } from '../ability/prior.ts';
import type { Answer } from '../items/item.ts';
import type { TestPlan } from './plan.ts';

/** Why an item was chosen, as facts; `explainChoice` makes the sentence. */
export type ChoiceReason = {
  readonly rule: 'information' | 'posteriorVariance' | 'randomesque' | 'progressive' | 'module';
  /** The estimate at which the choice was made. */
  readonly theta: number;
  /** Fisher information of the item there; for `posteriorVariance` the expected variance after it. */
  readonly value: number;
  /** How many items could have been given. */
  readonly available: number;
  /** The area that was furthest behind the blueprint, its target share and its share before this item. */
  readonly area?: { readonly name: string; readonly target: number; readonly share: number };
  /** Multi-stage: stage counted from 0, and module. */
  readonly stage?: number;
  readonly module?: string;
};

export type Choice = { readonly item: string; readonly reason: ChoiceReason };

/** An item with its answer (null: not answered) and the estimate after it. */
export type GivenItem = {
  readonly choice: Choice;
  readonly answer: Answer;
  readonly theta: number;
  readonly standardError: number;
};

/** Why a test ended. */
export type Ending = {
  readonly rule: 'length' | 'standardError' | 'classification' | 'change' | 'exhausted' | 'stages';
  readonly because: string;
};

/**
 * A test under way: a plain value that JSON keeps whole. Nothing but the pool is needed to go on with it. Either `next` is
 * the item to give, or `ended` says why there is none.
 */
export type TestSession = {
  readonly version: 1;
  readonly seed: number;
  readonly prior: NormalPrior;
  readonly plan: TestPlan;
  /** Items that this session must not give, see `drawWithheld`. */
  readonly withheld: readonly string[];
  readonly given: readonly GivenItem[];
  readonly theta: number;
  readonly standardError: number;
  readonly next: Choice | null;
  readonly ended: Ending | null;
};
