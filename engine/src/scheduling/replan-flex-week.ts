import type { Because } from './because.ts';
import { checkChangedBlock } from './check-flex-block.ts';
import { displace } from './displace.ts';
import { draftWeek, type DraftWeek, type MoveReason } from './draft-week.ts';
import { explainPlaces, type PlaceExplained } from './explain-places.ts';
import type { FlexAssignment, FlexBlock } from './flex-block.ts';
import { makeRoom } from './make-room.ts';
import { type AssignmentMeasures, measureAssignment } from './measure-assignment.ts';
import { seatDisplaced } from './seat-displaced.ts';

export type Move = {
  readonly learner: number;
  readonly day: number;
  readonly from: number | null;
  readonly to: number | null;
  /** `made-room` names the learner for whom (`forLearner`). */
  readonly because: Because<MoveReason>;
};

export type ReplannedWeek = {
  readonly assignment: FlexAssignment;
  /** Every learner-day that differs from before, by learner and day. */
  readonly moves: readonly Move[];
  /** The least number of learner-days that any assignment keeping the rules must change. */
  readonly fewestMoves: number;
};

export type ReplanOptions = {
  /** Moves beyond the fewest, as a share of them (default 0.2, rounded down), to place people better. */
  readonly extraShare?: number;
};

/**
 * The week after a change (an offering gone, a room or devices lost, a pull added), moving as few as
 * possible: only places that break a rule of the changed `block` are given up; their learners get the free
 * seats that are worth most, exactly day by day; then a few others may give way. `before` must keep the
 * rules of the block before its change. Everything else stays, even where a new plan would be worth more.
 * Throws ScheduleInputError where `before` is of other learners or days, and for offerings, devices and pulls that cannot be.
 */
export function replanFlexWeek(
  block: FlexBlock,
  before: FlexAssignment,
  { extraShare = 0.2 }: ReplanOptions = {},
): ReplannedWeek {
  checkChangedBlock(block, before);
  const draft = draftWeek(block, before);
  displace(draft);
  const fewestMoves = draft.changed.size;
  for (let day = 0; day < block.days; day++) seatDisplaced(draft, day);
  makeRoom(draft, Math.floor(fewestMoves * extraShare));
  return { assignment: draft.rows, moves: listMoves(draft, before), fewestMoves };
}

/** By learner and day; a place that was given up and got back is no move. */
function listMoves({ block, rows, changed }: DraftWeek, before: FlexAssignment): Move[] {
  const moves: Move[] = [];
  for (const place of [...changed.keys()].sort((a, b) => a - b)) {
    const learner = Math.floor(place / block.days);
    const day = place % block.days;
    const from = before[learner]![day]!;
    const to = rows[learner]![day]!;
    if (from === to) continue;
    const { reason, forLearner } = changed.get(place)!;
    const values = { learner, day, ...(forLearner === undefined ? {} : { forLearner }) };
    moves.push({ learner, day, from, to, because: { code: reason, values } });
  }
  return moves;
}

/** What the change did to the plan's worth, and for each moved learner without a place, why and what is nearest. */
export function reviewReplan(
  block: FlexBlock,
  { assignment, moves }: ReplannedWeek,
): AssignmentMeasures & { readonly leftOut: readonly PlaceExplained[] } {
  const explain = explainPlaces(block, assignment);
  const leftOut = moves.filter(({ to }) => to === null).map(explain);
  return { ...measureAssignment(block, assignment), leftOut };
}
