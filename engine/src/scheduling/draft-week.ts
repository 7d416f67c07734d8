import type { FlexAssignment, FlexBlock, SessionRequirement } from './flex-block.ts';
import { countSessions } from './measure-assignment.ts';
import { countOccupancy, occupy, type Occupancy } from './occupancy.ts';
import { seatsOf } from './seats-of.ts';
import { utilityOf } from './utility-of.ts';

export type MoveReason =
  | 'not-running'
  | 'not-eligible'
  | 'same-offering-twice'
  | 'pulled'
  | 'seats-cut'
  | 'devices-cut'
  | 'made-room';

/** An assignment being changed, with its counts and with what has been moved and why. */
export type DraftWeek = {
  readonly block: FlexBlock;
  /** A week is copied when it first changes; the others are still those of the assignment before. */
  readonly rows: FlexAssignment[number][];
  readonly occupancy: Occupancy;
  /** `seats[day * offerings + offering]`. */
  readonly seats: Int32Array;
  /** By place (learner * days + day): why it changed, and for whom room was made. */
  readonly changed: Map<number, { readonly reason: MoveReason; readonly forLearner?: number }>;
  readonly requirements: ReadonlyMap<number, readonly SessionRequirement[]>;
  /** Places that a pull in force fixes. */
  readonly pinned: Set<number>;
};

export type Place = { readonly learner: number; readonly day: number };

export function draftWeek(block: FlexBlock, before: FlexAssignment): DraftWeek {
  const rows = before.slice();
  const changed = new Map<number, { reason: MoveReason }>();
  // Places in offerings that are no longer in the list cannot even be counted.
  for (let learner = 0; learner < rows.length; learner++)
    for (let day = 0; day < block.days; day++) {
      const offering = rows[learner]![day]!;
      if (offering === null || offering < block.offerings.length) continue;
      writePlace(rows, { learner, day, to: null });
      changed.set(learner * block.days + day, { reason: 'not-running' });
    }
  const seats = new Int32Array(block.days * block.offerings.length);
  block.offerings.forEach((offering, o) => {
    for (const day of offering.days)
      seats[day * block.offerings.length + o] = seatsOf(block, o, day);
  });
  return {
    block,
    rows,
    occupancy: countOccupancy(block, rows),
    seats,
    changed,
    requirements: listRequirements(block),
    pinned: new Set(),
  };
}

export type Change = Place & {
  readonly to: number | null;
  readonly reason: MoveReason;
  readonly forLearner?: number;
};

/** Moves one place; the first reason stays, since later ones only follow from it. */
export function changePlace(draft: DraftWeek, change: Change): void {
  const { learner, day, to, reason, forLearner } = change;
  const { block, rows, occupancy, changed } = draft;
  occupy(block, occupancy, { day, offering: rows[learner]![day]!, by: -1 });
  writePlace(rows, { learner, day, to });
  occupy(block, occupancy, { day, offering: to, by: 1 });
  const place = learner * block.days + day;
  if (!changed.has(place))
    changed.set(place, forLearner === undefined ? { reason } : { reason, forLearner });
}

function writePlace(
  rows: DraftWeek['rows'],
  { learner, day, to }: Place & { readonly to: number | null },
): void {
  rows[learner] = rows[learner]!.with(day, to);
}

/** What an offering on a day adds to the objective over an empty place, the rest of the week as it is. */
export function gainOf(draft: DraftWeek, place: Place, offering: number | null): number {
  if (offering === null) return 0;
  return gainWith(draft, place, {
    offering,
    utility: utilityOf(draft.block, { ...place, offering }) ?? 0,
  });
}

/** The same for an option whose utility is at hand. */
export function gainWith(
  draft: DraftWeek,
  place: Place,
  { offering, utility }: { readonly offering: number; readonly utility: number },
): number {
  const { block, requirements } = draft;
  const worth = utility + block.unplacedPenalty;
  const required = requirements.get(place.learner);
  if (required === undefined) return worth;
  const { category } = block.offerings[offering]!;
  const wanted = required.find((requirement) => requirement.category === category);
  const serves = wanted !== undefined && sessionsElsewhere(draft, place, category) < wanted.min;
  return serves ? worth + block.requirementPenalty : worth;
}

function sessionsElsewhere({ block, rows }: DraftWeek, place: Place, category: number): number {
  const others = rows[place.learner]!.map((o, day) => (day === place.day ? null : o));
  return countSessions(block, others, category);
}

function listRequirements(block: FlexBlock): DraftWeek['requirements'] {
  const found = new Map<number, SessionRequirement[]>();
  for (const requirement of block.requirements)
    found.set(requirement.learner, [...(found.get(requirement.learner) ?? []), requirement]);
  return found;
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
