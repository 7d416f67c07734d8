import type { FlexBlock } from './flex-block.ts';

/** Seats of an offering on a day: none where it does not run, never more than its room holds. */
export function seatsOf(block: FlexBlock, offering: number, day: number): number {
  const found = block.offerings[offering];
  if (found === undefined || !found.days.includes(day)) return 0;
  const room = found.room === undefined ? undefined : block.rooms?.[found.room];
  return room === undefined ? found.capacity : Math.min(found.capacity, room.seats);
}
