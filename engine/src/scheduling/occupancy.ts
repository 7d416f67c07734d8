import type { FlexAssignment, FlexBlock } from './flex-block.ts';
import { runsOn, seatsOf } from './seats-of.ts';

/** Learners in each offering (`used[day * offerings + offering]`) and devices in use each day. */
export type Occupancy = { readonly used: Int32Array; readonly devices: Int32Array };

export type Obstacle = 'not-running' | 'full' | 'no-device' | 'same-offering-twice';

export function countOccupancy(block: FlexBlock, assignment: FlexAssignment): Occupancy {
  const occupancy = {
    used: new Int32Array(block.days * block.offerings.length),
    devices: new Int32Array(block.days),
  };
  const { used, devices } = occupancy;
  const needsDevice = block.offerings.map((offering) => offering.needsDevice);
  for (let learner = 0; learner < assignment.length; learner++) {
    const week = assignment[learner]!;
    for (let day = 0; day < block.days; day++) {
      const offering = week[day]!;
      if (offering === null) continue;
      used[day * needsDevice.length + offering]!++;
      if (needsDevice[offering]) devices[day]!++;
    }
  }
  return occupancy;
}

export function occupy(
  block: FlexBlock,
  occupancy: Occupancy,
  { day, offering, by }: { day: number; offering: number | null; by: 1 | -1 },
): void {
  if (offering === null) return;
  occupancy.used[day * block.offerings.length + offering]! += by;
  if (block.offerings[offering]!.needsDevice) occupancy.devices[day]! += by;
}

/**
 * What keeps a learner with this week out of an offering on a day, or undefined. The learner's own place
 * that day is given up first, with its seat and device.
 */
export function obstacleTo(
  block: FlexBlock,
  occupancy: Occupancy,
  at: {
    readonly week: readonly (number | null)[];
    readonly day: number;
    readonly offering: number;
  },
): Obstacle | undefined {
  const { week, day, offering } = at;
  if (!runsOn(block, offering, day)) return 'not-running';
  for (let other = 0; other < week.length; other++)
    if (other !== day && week[other] === offering) return 'same-offering-twice';
  const held = week[day] ?? null;
  const own = held === offering ? 1 : 0;
  const used = occupancy.used[day * block.offerings.length + offering]!;
  if (used - own >= seatsOf(block, offering, day)) return 'full';
  if (!block.offerings[offering]!.needsDevice) return undefined;
  const returned = held !== null && block.offerings[held]!.needsDevice ? 1 : 0;
  return occupancy.devices[day]! - returned >= (block.devicePool[day] ?? 0)
    ? 'no-device'
    : undefined;
}
