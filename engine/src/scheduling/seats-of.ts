import type { FlexBlock } from './flex-block.ts';

/**
 * Seats of an offering on a day: none where it does not run, never more than its room holds, nor than
 * there are learners (a capacity may be any count, "no limit" too, and has to fit into 32 bits here).
 */
export function seatsOf(block: FlexBlock, offering: number, day: number): number {
  const found = block.offerings[offering];
  if (found === undefined || !found.days.includes(day)) return 0;
  const room = found.room === undefined ? undefined : block.rooms?.[found.room];
  return Math.min(found.capacity, room?.seats ?? found.capacity, block.learners);
}

/** Whether an offering takes place on a day, be it without a seat. */
export function runsOn({ offerings }: FlexBlock, offering: number, day: number): boolean {
  return offerings[offering]?.days.includes(day) === true;
}
