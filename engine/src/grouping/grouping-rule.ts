/**
 * What a grouping has to keep, learners by position. `mark` of never-alone and `holders` of role are the learners who
 * have the trait or can take the role.
 */
export type GroupingRule =
  | { readonly kind: 'keep-apart'; readonly learners: readonly number[] }
  | { readonly kind: 'keep-together'; readonly learners: readonly number[] }
  /** No group has exactly one of them. */
  | { readonly kind: 'never-alone'; readonly learners: readonly number[] }
  /** Every group has at least so many of them. */
  | { readonly kind: 'role'; readonly learners: readonly number[]; readonly least: number }
  /** No group has more than so many of them. */
  | { readonly kind: 'at-most'; readonly learners: readonly number[]; readonly most: number }
  /** They may be in these groups only. */
  | {
      readonly kind: 'only-in';
      readonly learners: readonly number[];
      readonly groups: readonly number[];
    };

/** A rule that may be broken at a price: its weight in the unit of the objective, for each breach. */
export type GroupingWish = { readonly rule: GroupingRule; readonly weight: number };
