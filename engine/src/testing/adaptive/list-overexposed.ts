import type { ExposureRecord } from './draw-withheld.ts';

/**
 * The items that the next test must do without, so that none is given in more than `maximumRate` (0..1) of all tests: those
 * whose one further use would pass the rate (the restriction of Revuelta and Ponsoda 1998). Needs no chance and uses items
 * up to the rate itself; where many tests start from the same record at once, `drawWithheld` spreads them better.
 */
export function listOverexposed(record: ExposureRecord, maximumRate: number): string[] {
  const most = Math.max(1, Math.floor(maximumRate * (record.tests + 1)));
  return Object.entries(record.items).flatMap(([id, { given }]) => (given >= most ? [id] : []));
}
