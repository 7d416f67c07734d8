import {
  changePlace,
  type DraftWeek,
  freeDevices,
  gainOf,
  gainWith,
  isOpen,
  type MoveReason,
  type Place,
  writeChange,
} from './draft-week.ts';
import type { Pull } from './flex-block.ts';
import { occupy, type Occupancy } from './occupancy.ts';
import { pullsInForce } from './pulls-in-force.ts';
import { runsOn } from './seats-of.ts';
import { utilityOf } from './utility-of.ts';

/**
 * Empties every place that cannot stay as it is, and seats the pulls in force. Each such place has to
 * change in any assignment that keeps the rules, and leaving them empty keeps the rules: their number is
 * the fewest moves possible. Where an offering has too many, those go who lose least.
 */
export function displace(draft: DraftWeek): void {
  const { block, pinned } = draft;
  const { inForce } = pullsInForce(block);
  for (const { learner, day } of inForce) pinned.add(learner * block.days + day);
  takeStock(draft);
  const { used, devices } = draft.occupancy;
  const stayed = { used: used.slice(), devices: devices.slice() };
  seatPulls(draft, inForce);
  emptySurplus(draft, stayed);
  emptyDeviceSurplus(draft, stayed);
}

/**
 * One walk over all places: those that may stay are counted and listed, the others are emptied. The walk itself is
 * kept to what nearly every place needs: it is the longest part of a change.
 */
function takeStock(draft: DraftWeek): void {
  const { block, rows, seats, occupancy, holder } = draft;
  const { days, options } = block;
  const needsDevice = Uint8Array.from(block.offerings, (offering) =>
    offering.needsDevice ? 1 : 0,
  );
  const offerings = needsDevice.length;
  const doubtful: Place[] = [];
  // From the last to the first, because a list grows at its head.
  for (let learner = block.learners - 1; learner >= 0; learner--)
    for (let day = 0; day < days; day++) {
      const offering = rows[learner]![day]!;
      if (offering === null) continue;
      const cell = day * offerings + offering;
      const runs = offering < offerings && seats[cell]! > 0;
      // Offerings stand at even places; most learners have theirs where it is found first.
      if (!runs || options[learner]![day]!.indexOf(offering) % 2 !== 0) {
        doubtful.push({ learner, day });
        continue;
      }
      occupancy.used[cell]!++;
      occupancy.devices[day]! += needsDevice[offering]!;
      holder.next[learner * days + day] = holder.first[cell]!;
      holder.first[cell] = learner;
    }
  for (const place of doubtful) {
    const reason = whyLost(draft, place);
    if (reason === undefined) hold(draft, place);
    else writeChange(draft, { ...place, to: null, reason });
  }
}

function hold({ block, rows, occupancy, holder }: DraftWeek, { learner, day }: Place): void {
  const offering = rows[learner]![day]!;
  const cell = day * block.offerings.length + offering;
  occupy(block, occupancy, { day, offering, by: 1 });
  holder.next[learner * block.days + day] = holder.first[cell]!;
  holder.first[cell] = learner;
}

/** A pull may hold a learner in an offering that is not among the options. */
function whyLost(
  { block, rows, seats, pinned }: DraftWeek,
  { learner, day }: Place,
): MoveReason | undefined {
  const offering = rows[learner]![day]!;
  if (!runsOn(block, offering, day)) return 'not-running';
  if (seats[day * block.offerings.length + offering] === 0) return 'seats-cut';
  if (utilityOf(block, { learner, day, offering }) !== undefined) return undefined;
  return pinned.has(learner * block.days + day) ? undefined : 'not-eligible';
}

function seatPulls(draft: DraftWeek, pulls: readonly Pull[]): void {
  const { rows } = draft;
  for (const { learner, day, offering } of pulls)
    if (rows[learner]![day] !== offering)
      changePlace(draft, { learner, day, to: offering, reason: 'pulled' });
  for (const { learner, day, offering } of pulls)
    rows[learner]!.forEach((other, at) => {
      if (at !== day && other === offering)
        changePlace(draft, { learner, day: at, to: null, reason: 'same-offering-twice' });
    });
}

/** Seats that are missing even without the pulls were cut; beyond them it is a pull that bumps a learner. */
function emptySurplus(draft: DraftWeek, stayed: Occupancy): void {
  const { block, occupancy, seats } = draft;
  for (let day = 0; day < block.days; day++)
    for (let offering = 0; offering < block.offerings.length; offering++) {
      const cell = day * block.offerings.length + offering;
      const surplus = occupancy.used[cell]! - seats[cell]!;
      if (surplus <= 0) continue;
      const cut = { places: stayed.used[cell]! - seats[cell]!, reason: 'seats-cut' } as const;
      emptyLeastLoss(draft, { places: listUnpinned(draft, day, offering), surplus, cut });
    }
}

function emptyDeviceSurplus(draft: DraftWeek, stayed: Occupancy): void {
  const { block, occupancy } = draft;
  for (let day = 0; day < block.days; day++) {
    const pool = block.devicePool[day]!;
    const surplus = occupancy.devices[day]! - pool;
    if (surplus <= 0) continue;
    const places = block.offerings
      .flatMap(({ needsDevice }, o) => (needsDevice ? listUnpinned(draft, day, o) : []))
      .sort((a, b) => a.learner - b.learner);
    const cut = { places: stayed.devices[day]! - pool, reason: 'devices-cut' } as const;
    emptyLeastLoss(draft, { places, surplus, cut });
  }
}

function listUnpinned(
  { block, rows, holder, pinned }: DraftWeek,
  day: number,
  offering: number,
): Place[] {
  const places: Place[] = [];
  let learner = holder.first[day * block.offerings.length + offering]!;
  for (; learner >= 0; learner = holder.next[learner * block.days + day]!)
    if (rows[learner]![day] === offering && !pinned.has(learner * block.days + day))
      places.push({ learner, day });
  return places;
}

type Surplus = {
  readonly places: readonly Place[];
  readonly surplus: number;
  /** How many of the surplus lose their place because seats or devices were cut. */
  readonly cut: { readonly places: number; readonly reason: MoveReason };
};

function emptyLeastLoss(draft: DraftWeek, { places, surplus, cut }: Surplus): void {
  const ranked = places.map((place) => ({ place, loss: lossOf(draft, place) }));
  ranked.sort((a, b) => a.loss - b.loss);
  ranked.slice(0, surplus).forEach(({ place }, at) => {
    const reason = at < cut.places ? cut.reason : 'bumped-by-pull';
    changePlace(draft, { ...place, to: null, reason });
  });
}

/** What a learner loses by going to the best option that has a seat and, where it needs one, a device. */
function lossOf(draft: DraftWeek, place: Place): number {
  const { block, rows } = draft;
  const flat = block.options[place.learner]![place.day]!;
  const held = rows[place.learner]![place.day]!;
  const devices = freeDevices(draft, place.day) + (block.offerings[held]!.needsDevice ? 1 : 0);
  let best = 0;
  for (let k = 0; k < flat.length; k += 2) {
    const offering = flat[k]!;
    if (devices <= 0 && block.offerings[offering]!.needsDevice) continue;
    if (!isOpen(draft, place, offering)) continue;
    best = Math.max(best, gainWith(draft, place, { offering, utility: flat[k + 1]! }));
  }
  return gainOf(draft, place, held) - best;
}
