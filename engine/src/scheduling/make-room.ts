import {
  changePlace,
  type DraftWeek,
  freeDevices,
  gainWith,
  isOpen,
  type Place,
} from './draft-week.ts';

/** The learner in an offering who loses least by leaving it for a free place, and that place. */
type Giver = { readonly learner: number; readonly to: number | null; readonly loss: number };

type Chain = {
  readonly place: Place;
  readonly wish: number;
  readonly giver: Giver;
  readonly gain: number;
};

/** Bounds on the hunt, so that it stays within a few hundredths of a second for a whole school. */
const PLACES_A_MOVE = 2;
const WISHES_A_PLACE = 4;

/**
 * Finds places for moved learners who have none by asking at most `extraMoves` others to give way: a
 * learner takes a full offering, its giver a free one. Nobody is moved for a mere preference. The chains
 * that add most come first; each is found again before it is made, because earlier ones change what is free.
 */
export function makeRoom(draft: DraftWeek, extraMoves: number): void {
  const empty = listEmpty(draft);
  if (extraMoves <= 0 || empty.length === 0) return;
  const room: Room = { draft, holders: listHolders(draft), givers: new Map() };
  const chains = empty
    .map((place) => ({ place, gained: listWishes(draft, place)[0]?.gained ?? 0 }))
    .sort((a, b) => b.gained - a.gained)
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
  /** By day * offerings + offering. */
  readonly holders: readonly (readonly number[])[];
  readonly givers: Map<number, Giver | undefined>;
};

/** Learners in each offering of the days that changed. */
function listHolders({ block, rows, changed }: DraftWeek): Room['holders'] {
  const offerings = block.offerings.length;
  const holders = Array.from({ length: block.days * offerings }, (): number[] => []);
  for (const day of new Set([...changed.keys()].map((key) => key % block.days)))
    for (let learner = 0; learner < rows.length; learner++) {
      const offering = rows[learner]![day]!;
      if (offering !== null) holders[day * offerings + offering]!.push(learner);
    }
  return holders;
}

/** Wishes by what they add; a giver hardly ever gains by leaving, so the rest cannot do better. */
function bestChain(room: Room, place: Place): Chain | undefined {
  let best: Chain | undefined;
  for (const { wish, gained } of listWishes(room.draft, place)) {
    if (gained <= (best?.gain ?? 0)) break;
    const giver = findGiver(room, place.day, wish);
    if (giver !== undefined && gained - giver.loss > (best?.gain ?? 0))
      best = { place, wish, giver, gain: gained - giver.loss };
  }
  return best;
}

function listWishes(draft: DraftWeek, place: Place): { wish: number; gained: number }[] {
  const week = draft.rows[place.learner]!;
  const flat = draft.block.options[place.learner]![place.day]!;
  const wishes: { wish: number; gained: number }[] = [];
  for (let k = 0; k < flat.length; k += 2) {
    const wish = flat[k]!;
    if (week.includes(wish)) continue;
    wishes.push({
      wish,
      gained: gainWith(draft, place, { offering: wish, utility: flat[k + 1]! }),
    });
  }
  return wishes.sort((a, b) => b.gained - a.gained).slice(0, WISHES_A_PLACE);
}

/** Kept between questions; asked again once the giver or the place it would go to is no longer there. */
function findGiver(room: Room, day: number, wish: number): Giver | undefined {
  const { draft, givers } = room;
  const cell = day * draft.block.offerings.length + wish;
  const known = givers.get(cell);
  if (givers.has(cell) && (known === undefined || stands(draft, day, known))) return known;
  let best: Giver | undefined;
  for (const learner of room.holders[cell]!) {
    if (draft.rows[learner]![day] !== wish || !mayMove(draft, learner, day)) continue;
    const giver = leave(draft, { learner, day }, wish);
    if (best === undefined || giver.loss < best.loss) best = giver;
  }
  givers.set(cell, best);
  return best;
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

/** Reads the options once; nearly all are full, which is asked first. */
function leave(draft: DraftWeek, place: Place, wish: number): Giver {
  const { block, seats, occupancy } = draft;
  const { learner, day } = place;
  const flat = block.options[learner]![day]!;
  const base = day * block.offerings.length;
  let to: number | null = null;
  let gain = 0;
  let held = 0;
  for (let k = 0; k < flat.length; k += 2) {
    const offering = flat[k]!;
    if (offering === wish) held = flat[k + 1]!;
    if (occupancy.used[base + offering]! >= seats[base + offering]!) continue;
    if (!isOpen(draft, place, offering) || !hasDeviceFor(draft, day, offering)) continue;
    const found = gainWith(draft, place, { offering, utility: flat[k + 1]! });
    if (found <= gain) continue;
    gain = found;
    to = offering;
  }
  return { learner, to, loss: gainWith(draft, place, { offering: wish, utility: held }) - gain };
}

function makeChain({ draft, givers }: Room, { place, wish, giver }: Chain): void {
  const { day, learner } = place;
  const { learner: mover, to } = giver;
  changePlace(draft, { learner: mover, day, to, reason: 'made-room', forLearner: learner });
  changePlace(draft, { ...place, to: wish, reason: 'made-room' });
  givers.delete(day * draft.block.offerings.length + wish);
}
