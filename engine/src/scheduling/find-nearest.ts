import type { FlexBlock } from './flex-block.ts';
import { obstacleTo, type Occupancy } from './occupancy.ts';
import { seatsOf } from './seats-of.ts';
import { utilityOf } from './utility-of.ts';

/** A place that is free: among the learner's options, a wish on another day, or outside the options. */
export type Nearest = {
  readonly kind: 'an-option' | 'another-day' | 'outside-options';
  readonly day: number;
  readonly offering: number;
};

type LearnerDay = {
  readonly learner: number;
  readonly day: number;
  readonly week: readonly (number | null)[];
};

/**
 * The nearest alternative for a learner without a place: the best free option that day; else the best
 * option of that day on another day on which the learner has nothing and may attend it, the closest such
 * day (of two the later); else a free offering that day outside the options, of the wished category if
 * there is one, the emptiest of several. Undefined where nothing of that is open.
 */
export function findNearest(
  block: FlexBlock,
  occupancy: Occupancy,
  at: LearnerDay,
): Nearest | undefined {
  const wishes = listWishes(block, at);
  return (
    freeOption(block, occupancy, { ...at, wishes }) ??
    freeElsewhen(block, occupancy, { ...at, wishes }) ??
    freeOutside(block, occupancy, { ...at, wishes })
  );
}

type Search = LearnerDay & { readonly wishes: readonly number[] };

function listWishes(block: FlexBlock, { learner, day }: LearnerDay): number[] {
  const flat = block.options[learner]?.[day] ?? [];
  const pairs = Array.from(
    { length: flat.length >> 1 },
    (_, i) => [flat[2 * i]!, flat[2 * i + 1]!] as const,
  );
  return pairs.sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([offering]) => offering);
}

function freeOption(block: FlexBlock, occupancy: Occupancy, at: Search): Nearest | undefined {
  const { week, day } = at;
  const offering = at.wishes.find((o) => !obstacleTo(block, occupancy, { week, day, offering: o }));
  return offering === undefined ? undefined : { kind: 'an-option', day, offering };
}

function freeElsewhen(block: FlexBlock, occupancy: Occupancy, at: Search): Nearest | undefined {
  const { learner, week } = at;
  const empty = Array.from({ length: block.days }, (_, day) => day)
    .filter((day) => day !== at.day && (week[day] ?? null) === null)
    .sort((a, b) => Math.abs(a - at.day) - Math.abs(b - at.day) || b - a);
  for (const offering of at.wishes)
    for (const day of empty) {
      if (utilityOf(block, { learner, day, offering }) === undefined) continue;
      if (!obstacleTo(block, occupancy, { week, day, offering }))
        return { kind: 'another-day', day, offering };
    }
  return undefined;
}

function freeOutside(block: FlexBlock, occupancy: Occupancy, at: Search): Nearest | undefined {
  const { week, day, wishes } = at;
  const wished = wishes[0] === undefined ? undefined : block.offerings[wishes[0]]?.category;
  const open = block.offerings
    .map(({ category }, offering) => ({ offering, isWished: category === wished ? 1 : 0 }))
    .filter(({ offering }) => !obstacleTo(block, occupancy, { week, day, offering }))
    .map((found) => ({ ...found, free: freePlaces(block, occupancy, { day, ...found }) }))
    .sort((a, b) => b.isWished - a.isWished || b.free - a.free || a.offering - b.offering)[0];
  return open === undefined ? undefined : { kind: 'outside-options', day, offering: open.offering };
}

/** Seats that are free, and no more than the devices that they need. */
function freePlaces(
  block: FlexBlock,
  { used, devices }: Occupancy,
  { day, offering }: { readonly day: number; readonly offering: number },
): number {
  const seats = seatsOf(block, offering, day) - used[day * block.offerings.length + offering]!;
  if (!block.offerings[offering]!.needsDevice) return seats;
  return Math.min(seats, (block.devicePool[day] ?? 0) - devices[day]!);
}
