import type { FlexAssignment, FlexBlock } from './flex-block.ts';
import { occupy, type Occupancy } from './occupancy.ts';
import { seatsOf } from './seats-of.ts';
import { utilityOf } from './utility-of.ts';

export type MoveReason =
  | 'not-running'
  | 'not-eligible'
  | 'same-offering-twice'
  | 'pulled'
  | 'bumped-by-pull'
  | 'seats-cut'
  | 'devices-cut'
  | 'made-room';

/**
 * An assignment being changed, with its counts and with what has been moved and why. A change has to be
 * quick in a process that has never made one, so what is walked here is arrays of numbers.
 */
export type DraftWeek = {
  readonly block: FlexBlock;
  /** A week is copied when it first changes; the others are still those of the assignment before. */
  readonly rows: FlexAssignment[number][];
  readonly occupancy: Occupancy;
  /** `seats[day * offerings + offering]`. */
  readonly seats: Int32Array;
  /** By place (learner * days + day): why it changed, and for whom room was made. */
  readonly changed: Map<number, { readonly reason: MoveReason; readonly forLearner?: number }>;
  /** Positions of a learner's requirements: `requirement.first[learner]`, then `requirement.next[…]`, ended by -1. */
  readonly requirement: { readonly first: Int32Array; readonly next: Int32Array };
  /**
   * Learners who kept a place when stock was taken: `holder.first[day * offerings + offering]`, then
   * `holder.next[learner * days + day]`, ended by -1. Those who moved since are still listed.
   */
  readonly holder: { readonly first: Int32Array; readonly next: Int32Array };
  /** Places that a pull in force fixes. */
  readonly pinned: Set<number>;
};

export type Place = { readonly learner: number; readonly day: number };

/** A draft whose places have not been counted: `displace` takes stock first. */
export function draftWeek(block: FlexBlock, before: FlexAssignment): DraftWeek {
  const cells = block.days * block.offerings.length;
  const seats = new Int32Array(cells);
  block.offerings.forEach((offering, o) => {
    for (const day of offering.days)
      seats[day * block.offerings.length + o] = seatsOf(block, o, day);
  });
  return {
    block,
    rows: before.slice(),
    occupancy: { used: new Int32Array(cells), devices: new Int32Array(block.days) },
    seats,
    changed: new Map(),
    requirement: listRequirements(block),
    holder: {
      first: new Int32Array(cells).fill(-1),
      next: new Int32Array(block.learners * block.days),
    },
    pinned: new Set(),
  };
}

function listRequirements({ learners, requirements }: FlexBlock): DraftWeek['requirement'] {
  const first = new Int32Array(learners).fill(-1);
  const next = new Int32Array(requirements.length);
  for (let r = requirements.length - 1; r >= 0; r--) {
    const { learner } = requirements[r]!;
    next[r] = first[learner]!;
    first[learner] = r;
  }
  return { first, next };
}

export type Change = Place & {
  readonly to: number | null;
  readonly reason: MoveReason;
  readonly forLearner?: number;
};

/** Moves one place; the first reason stays, since later ones only follow from it. */
export function changePlace(draft: DraftWeek, change: Change): void {
  const { learner, day, to } = change;
  const { block, rows, occupancy } = draft;
  occupy(block, occupancy, { day, offering: rows[learner]![day]!, by: -1 });
  occupy(block, occupancy, { day, offering: to, by: 1 });
  writeChange(draft, change);
}

/** The same for a place that is not among those counted. */
export function writeChange({ block, rows, changed }: DraftWeek, change: Change): void {
  const { learner, day, to, reason, forLearner } = change;
  rows[learner] = rows[learner]!.with(day, to);
  const place = learner * block.days + day;
  if (!changed.has(place))
    changed.set(place, forLearner === undefined ? { reason } : { reason, forLearner });
}

/** What an offering on a day adds to the objective over an empty place, the rest of the week as it is. */
export function gainOf(draft: DraftWeek, place: Place, offering: number | null): number {
  if (offering === null) return 0;
  const utility = utilityOf(draft.block, { ...place, offering }) ?? 0;
  return gainWith(draft, place, { offering, utility });
}

/** The same for an option whose utility is at hand. */
export function gainWith(
  draft: DraftWeek,
  place: Place,
  { offering, utility }: { readonly offering: number; readonly utility: number },
): number {
  const { unplacedPenalty, requirementPenalty } = draft.block;
  const worth = utility + unplacedPenalty;
  return serves(draft, place, offering) ? worth + requirementPenalty : worth;
}

/** Whether the learner has a requirement that lacks the session which this offering would be. */
export function serves(draft: DraftWeek, place: Place, offering: number): boolean {
  const { block, requirement } = draft;
  const { first, next } = requirement;
  for (let r = first[place.learner]!; r >= 0; r = next[r]!) {
    const { category, min } = block.requirements[r]!;
    if (category === block.offerings[offering]!.category)
      return sessionsElsewhere(draft, place, category) < min;
  }
  return false;
}

function sessionsElsewhere(
  { block, rows }: DraftWeek,
  { learner, day }: Place,
  category: number,
): number {
  const week = rows[learner]!;
  let sessions = 0;
  for (let other = 0; other < week.length; other++) {
    const offering = week[other]!;
    if (other !== day && offering !== null && block.offerings[offering]?.category === category)
      sessions++;
  }
  return sessions;
}

/** Whether the offering has a seat on the day and the learner has it on no other day. */
export function isOpen(draft: DraftWeek, { learner, day }: Place, offering: number): boolean {
  const cell = day * draft.block.offerings.length + offering;
  if (draft.occupancy.used[cell]! >= draft.seats[cell]!) return false;
  const week = draft.rows[learner]!;
  for (let other = 0; other < week.length; other++)
    if (other !== day && week[other] === offering) return false;
  return true;
}

export function freeDevices({ block, occupancy }: DraftWeek, day: number): number {
  return block.devicePool[day]! - occupancy.devices[day]!;
}
