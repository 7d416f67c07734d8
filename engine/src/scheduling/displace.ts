import {
  changePlace,
  type DraftWeek,
  gainOf,
  gainWith,
  isOpen,
  type MoveReason,
  type Place,
} from './draft-week.ts';
import { pullsInForce } from './pulls-in-force.ts';

/**
 * Empties every place that cannot stay as it is, and seats the pulls in force. Each such place has to
 * change in any assignment that keeps the rules, and leaving them empty keeps the rules: their number is
 * the fewest moves possible. Where an offering has too many, those go who lose least.
 */
export function displace(draft: DraftWeek): void {
  seatPulls(draft);
  emptyInvalid(draft);
  emptySurplus(draft);
  emptyDeviceSurplus(draft);
}

function seatPulls(draft: DraftWeek): void {
  const { block, rows, pinned } = draft;
  const { inForce } = pullsInForce(block);
  for (const { learner, day, offering } of inForce) {
    pinned.add(learner * block.days + day);
    if (rows[learner]![day] !== offering)
      changePlace(draft, { learner, day, to: offering, reason: 'pulled' });
  }
  for (const { learner, day, offering } of inForce)
    rows[learner]!.forEach((other, at) => {
      if (at !== day && other === offering)
        changePlace(draft, { learner, day: at, to: null, reason: 'same-offering-twice' });
    });
}

function emptyInvalid(draft: DraftWeek): void {
  const { block, rows, pinned } = draft;
  for (let learner = 0; learner < block.learners; learner++)
    for (let day = 0; day < block.days; day++) {
      const offering = rows[learner]![day]!;
      if (offering === null || pinned.has(learner * block.days + day)) continue;
      const reason = whyInvalid(draft, { learner, day }, offering);
      if (reason !== undefined) changePlace(draft, { learner, day, to: null, reason });
    }
}

function whyInvalid(
  draft: DraftWeek,
  { learner, day }: Place,
  offering: number,
): MoveReason | undefined {
  const { block, rows, seats } = draft;
  const running = seats[day * block.offerings.length + offering];
  if (running === 0) return 'not-running';
  if (rows[learner]!.indexOf(offering) < day) return 'same-offering-twice';
  return isAmong(block.options[learner]![day]!, offering) ? undefined : 'not-eligible';
}

/** Offerings stand at even places; the engine's own search is quick from its first call on, a loop only once compiled. */
function isAmong(flat: readonly number[], offering: number): boolean {
  let at = flat.indexOf(offering);
  while (at % 2 === 1) at = flat.indexOf(offering, at + 1);
  return at >= 0;
}

function emptySurplus(draft: DraftWeek): void {
  const { block, rows, occupancy, seats } = draft;
  for (let day = 0; day < block.days; day++)
    for (let offering = 0; offering < block.offerings.length; offering++) {
      const cell = day * block.offerings.length + offering;
      const surplus = occupancy.used[cell]! - seats[cell]!;
      if (surplus <= 0) continue;
      const holders = unpinned(draft, day, (learner) => rows[learner]![day] === offering);
      emptyLeastLoss(draft, { places: holders, surplus, reason: 'seats-cut' });
    }
}

function emptyDeviceSurplus(draft: DraftWeek): void {
  const { block, rows, occupancy } = draft;
  for (let day = 0; day < block.days; day++) {
    const surplus = occupancy.devices[day]! - block.devicePool[day]!;
    if (surplus <= 0) continue;
    const holders = unpinned(draft, day, (learner) => {
      const offering = rows[learner]![day]!;
      return offering !== null && block.offerings[offering]!.needsDevice;
    });
    emptyLeastLoss(draft, { places: holders, surplus, reason: 'devices-cut' });
  }
}

function unpinned(
  { block, pinned }: DraftWeek,
  day: number,
  holds: (learner: number) => boolean,
): Place[] {
  const places: Place[] = [];
  for (let learner = 0; learner < block.learners; learner++)
    if (holds(learner) && !pinned.has(learner * block.days + day)) places.push({ learner, day });
  return places;
}

function emptyLeastLoss(
  draft: DraftWeek,
  { places, surplus, reason }: { places: readonly Place[]; surplus: number; reason: MoveReason },
): void {
  const ranked = places.map((place) => ({ place, loss: lossOf(draft, place, reason) }));
  ranked.sort((a, b) => a.loss - b.loss);
  for (const { place } of ranked.slice(0, surplus))
    changePlace(draft, { ...place, to: null, reason });
}

/** What a learner loses by going to the best option that has a seat (and, where devices are short, needs none). */
function lossOf(draft: DraftWeek, place: Place, reason: MoveReason): number {
  const { block, rows } = draft;
  const flat = block.options[place.learner]![place.day]!;
  let best = 0;
  for (let k = 0; k < flat.length; k += 2) {
    const offering = flat[k]!;
    if (reason === 'devices-cut' && block.offerings[offering]!.needsDevice) continue;
    if (!isOpen(draft, place, offering)) continue;
    best = Math.max(best, gainWith(draft, place, { offering, utility: flat[k + 1]! }));
  }
  return gainOf(draft, place, rows[place.learner]![place.day]!) - best;
}
