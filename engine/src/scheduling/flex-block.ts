/**
 * Who may bind a learner to an offering, strongest first. A learner's own choice and a catch-all bind
 * nobody: they are options with a utility (1 to 1000) and options with utility 0.
 */
export const PULL_RANKS = ['administrator', 'priority', 'one-off', 'required'] as const;
export type PullRank = (typeof PULL_RANKS)[number];

/** Utilities and penalties beyond this would overflow the 32-bit sums of the search. */
export const LARGEST_AMOUNT = 1_000_000;

/** A flex block of one or more days. Learners, offerings, rooms, categories and days are meant by position. */
export type FlexBlock = {
  readonly learners: number;
  readonly days: number;
  readonly offerings: readonly FlexOffering[];
  /** Rooms with their seats; an offering in a room never takes more than the room holds. */
  readonly rooms?: readonly FlexRoom[];
  /** Devices to hand out, for each day. */
  readonly devicePool: readonly number[];
  /**
   * `options[learner][day]` is what the learner may attend, as flat pairs [offering, utility, …]; flat
   * because a school has some 200,000 of them. Utilities are whole numbers, best 0 to 1000.
   */
  readonly options: readonly (readonly (readonly number[])[])[];
  readonly requirements: readonly SessionRequirement[];
  readonly pulls: readonly Pull[];
  /** What a learner-day without an offering costs, in units of utility. */
  readonly unplacedPenalty: number;
  /** What a missing required session costs, in units of utility. */
  readonly requirementPenalty: number;
};

export type FlexRoom = { readonly seats: number };

export type FlexOffering = {
  readonly category: number;
  readonly capacity: number;
  readonly needsDevice: boolean;
  readonly days: readonly number[];
  readonly room?: number;
};

/** At least `min` sessions of a category over the block; wanted strongly, never at the price of no plan. */
export type SessionRequirement = {
  readonly learner: number;
  readonly category: number;
  readonly min: number;
};

export type Pull = {
  readonly learner: number;
  readonly day: number;
  readonly offering: number;
  readonly rank: PullRank;
};

/** `assignment[learner][day]`: the offering attended, or null. */
export type FlexAssignment = readonly (readonly (number | null)[])[];
