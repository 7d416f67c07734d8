import { createDayFlow, type DayArcs } from './day-flow.ts';
import { changePlace, type DraftWeek, freeDevices, gainWith, isOpen } from './draft-week.ts';
import { solveDay } from './solve-day.ts';

/** Gives the learners who lost their place on a day the seats that are free, exactly, moving nobody else. */
export function seatDisplaced(draft: DraftWeek, day: number): void {
  const learners = listEmptied(draft, day);
  if (learners.length === 0) return;
  const { arcs, gain } = listFreeArcs(draft, { learners, day });
  if (gain.length === 0) return;
  const flow = createDayFlow(arcs);
  flow.gain.set(gain);
  solveDay(flow, { offering: new Int32Array(arcs.offerings), device: 0 });
  learners.forEach((learner, i) => {
    const arc = flow.chosen[i]!;
    if (arc < 0) return;
    const { reason } = draft.changed.get(learner * draft.block.days + day)!;
    changePlace(draft, { learner, day, to: arcs.arcOffering[arc]!, reason });
  });
}

function listEmptied({ block, rows, changed }: DraftWeek, day: number): number[] {
  const learners: number[] = [];
  for (const place of changed.keys()) {
    const learner = Math.floor(place / block.days);
    if (place % block.days === day && rows[learner]![day] === null) learners.push(learner);
  }
  return learners;
}

function listFreeArcs(
  draft: DraftWeek,
  { learners, day }: { readonly learners: readonly number[]; readonly day: number },
): { readonly arcs: DayArcs; readonly gain: Int32Array } {
  const { block, seats, occupancy } = draft;
  const offerings = block.offerings.length;
  const arcStart = [0];
  const arcOffering: number[] = [];
  const gain: number[] = [];
  for (const learner of learners) {
    const flat = block.options[learner]![day]!;
    for (let k = 0; k < flat.length; k += 2) {
      if (!isOpen(draft, { learner, day }, flat[k]!)) continue;
      arcOffering.push(flat[k]!);
      gain.push(gainWith(draft, { learner, day }, { offering: flat[k]!, utility: flat[k + 1]! }));
    }
    arcStart.push(arcOffering.length);
  }
  const free = seats.slice(day * offerings, (day + 1) * offerings);
  for (let o = 0; o < offerings; o++) free[o]! -= occupancy.used[day * offerings + o]!;
  const arcs = {
    learners: learners.length,
    days: 1,
    offerings,
    arcStart: Int32Array.from(arcStart),
    arcOffering: Int32Array.from(arcOffering),
    seats: free,
    // A pool may be any count, and has to fit into 32 bits.
    devices: Int32Array.of(Math.min(learners.length, freeDevices(draft, day))),
    needsDevice: Uint8Array.from(block.offerings, (o) => (o.needsDevice ? 1 : 0)),
  };
  return { arcs, gain: Int32Array.from(gain) };
}
