import {
  changePlace,
  type DraftWeek,
  freeDevices,
  gainOf,
  gainWith,
  isOpen,
  type Place,
  serves,
} from './draft-week.ts';
import { utilityAmong } from './utility-of.ts';

/** The learner in an offering who loses least by leaving it, and where that learner goes instead. */
type Giver = { readonly learner: number; readonly to: number | null; readonly loss: number };

/** An option of a learner without a place: what it adds, and whether it is a session that is required. */
type Wish = { readonly offering: number; readonly gained: number; readonly required: boolean };

type Chain = {
  readonly place: Place;
  readonly wish: Wish;
  readonly giver: Giver;
  readonly gain: number;
};

/** Bounds on the hunt, so that it stays within a few hundredths of a second for a whole school. */
const PLACES_A_MOVE = 2;
const WISHES_A_PLACE = 4;

/**
 * Finds places for moved learners who have none by asking at most `extraMoves` others to give way: a
 * learner takes a full offering, its giver a free one. Nobody is moved for a mere preference: a giver is
 * left without a place only where the session is required for the learner and not for the giver. The
 * chains that add most come first; each is found again before it is made, because earlier ones change
 * what is free.
 */
export function makeRoom(draft: DraftWeek, extraMoves: number): void {
  const empty = listEmpty(draft);
  if (extraMoves <= 0 || empty.length === 0) return;
  const room: Room = { draft, givers: new Map(), openings: new Map() };
  const chains = empty
    .map((place) => ({ place, gained: listWishes(draft, place)[0]?.gained ?? 0 }))
    .sort((a, b) => b.gained - a.gained || a.place.learner - b.place.learner)
    .slice(0, PLACES_A_MOVE * extraMoves)
    .map(({ place }) => bestChain(room, place))
    .filter((chain) => chain !== undefined)
    .sort((a, b) => b.gain - a.gain || a.place.learner - b.place.learner);
  let left = extraMoves;
  for (const { place } of chains) {
    if (left === 0) return;
    const chain = bestChain(room, place);
    if (chain === undefined) continue;
    left--;
    makeChain(room, chain);
  }
}

function listEmpty({ block, rows, changed }: DraftWeek): Place[] {
  const places: Place[] = [];
  for (const key of changed.keys()) {
    const place = { learner: Math.floor(key / block.days), day: key % block.days };
    if (rows[place.learner]![place.day] === null) places.push(place);
  }
  return places;
}

type Room = {
  readonly draft: DraftWeek;
  /** By (day * offerings + offering) * 2, plus 1 where the session is required. */
  readonly givers: Map<number, Giver | undefined>;
  /** By day: offerings that a giver could go to, as far as seats and devices go. They are few when somebody has no place. */
  readonly openings: Map<number, readonly number[]>;
};

/** Wishes by what they add; a giver hardly ever gains by leaving, so the rest cannot do better. */
function bestChain(room: Room, place: Place): Chain | undefined {
  let best: Chain | undefined;
  for (const wish of listWishes(room.draft, place)) {
    if (wish.gained <= (best?.gain ?? 0)) break;
    const giver = findGiver(room, place.day, wish);
    if (giver !== undefined && wish.gained - giver.loss > (best?.gain ?? 0))
      best = { place, wish, giver, gain: wish.gained - giver.loss };
  }
  return best;
}

function listWishes(draft: DraftWeek, place: Place): Wish[] {
  const week = draft.rows[place.learner]!;
  const flat = draft.block.options[place.learner]![place.day]!;
  const wishes: Wish[] = [];
  for (let k = 0; k < flat.length; k += 2) {
    const offering = flat[k]!;
    if (week.includes(offering)) continue;
    const gained = gainWith(draft, place, { offering, utility: flat[k + 1]! });
    wishes.push({ offering, gained, required: serves(draft, place, offering) });
  }
  return wishes.sort((a, b) => b.gained - a.gained).slice(0, WISHES_A_PLACE);
}

/** Kept between questions; asked again once the giver or the place it would go to is no longer there. */
function findGiver(room: Room, day: number, { offering, required }: Wish): Giver | undefined {
  const { draft, givers } = room;
  const { block, rows, holder } = draft;
  const cell = day * block.offerings.length + offering;
  const key = 2 * cell + (required ? 1 : 0);
  const known = givers.get(key);
  if (givers.has(key) && (known === undefined || stands(draft, day, known))) return known;
  const openings = listOpenings(room, day);
  let best: Giver | undefined;
  let learner = holder.first[cell]!;
  for (; learner >= 0; learner = holder.next[learner * block.days + day]!) {
    if (rows[learner]![day] !== offering || !mayMove(draft, learner, day)) continue;
    const giver = leave(draft, { learner, day }, { openings, mayGoEmpty: required });
    if (giver !== undefined && (best === undefined || giver.loss < best.loss)) best = giver;
  }
  givers.set(key, best);
  return best;
}

function listOpenings({ draft, openings }: Room, day: number): readonly number[] {
  const known = openings.get(day);
  if (known !== undefined) return known;
  const { block, seats, occupancy } = draft;
  const base = day * block.offerings.length;
  const found: number[] = [];
  for (let o = 0; o < block.offerings.length; o++)
    if (occupancy.used[base + o]! < seats[base + o]! && hasDeviceFor(draft, day, o)) found.push(o);
  openings.set(day, found);
  return found;
}

function stands(draft: DraftWeek, day: number, { learner, to }: Giver): boolean {
  if (!mayMove(draft, learner, day)) return false;
  return to === null || (isOpen(draft, { learner, day }, to) && hasDeviceFor(draft, day, to));
}

function mayMove({ block, changed, pinned }: DraftWeek, learner: number, day: number): boolean {
  const key = learner * block.days + day;
  return !changed.has(key) && !pinned.has(key);
}

/** The device of the wish changes hands with its seat, so the giver needs another. */
function hasDeviceFor(draft: DraftWeek, day: number, offering: number): boolean {
  return !draft.block.offerings[offering]!.needsDevice || freeDevices(draft, day) > 0;
}

type Leaving = { readonly openings: readonly number[]; readonly mayGoEmpty: boolean };

/** Looks each opening up among the options, since nearly all options are full. */
function leave(
  draft: DraftWeek,
  place: Place,
  { openings, mayGoEmpty }: Leaving,
): Giver | undefined {
  const { block, rows } = draft;
  const { learner, day } = place;
  const flat = block.options[learner]![day]!;
  let to: number | null = null;
  let gain = 0;
  for (const offering of openings) {
    const utility = utilityAmong(flat, offering);
    if (utility === undefined || !isOpen(draft, place, offering)) continue;
    const found = gainWith(draft, place, { offering, utility });
    if (found <= gain) continue;
    gain = found;
    to = offering;
  }
  const held = rows[learner]![day]!;
  if (to === null && (!mayGoEmpty || serves(draft, place, held))) return undefined;
  return { learner, to, loss: gainOf(draft, place, held) - gain };
}

function makeChain({ draft, givers, openings }: Room, { place, wish, giver }: Chain): void {
  const { day, learner } = place;
  const { learner: mover, to } = giver;
  changePlace(draft, { learner: mover, day, to, reason: 'made-room', forLearner: learner });
  changePlace(draft, { ...place, to: wish.offering, reason: 'made-room' });
  const key = 2 * (day * draft.block.offerings.length + wish.offering);
  givers.delete(key);
  givers.delete(key + 1);
  openings.delete(day);
}
