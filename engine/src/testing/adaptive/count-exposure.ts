import type { ItemPool } from './pool.ts';
import type { ExposureRecord } from './draw-withheld.ts';
import type { TestSession } from './session.ts';

/** The record with one more finished test: its items were given, all that it did not withhold were eligible. */
export function countExposure(
  pool: ItemPool,
  record: ExposureRecord,
  session: TestSession,
): ExposureRecord {
  const withheld = new Set(session.withheld);
  const given = new Set(session.given.map(({ choice }) => choice.item));
  const entries = pool.items.map(({ id }) => {
    const before = record.items[id] ?? { eligible: 0, given: 0 };
    const eligible = before.eligible + Number(!withheld.has(id));
    return [id, { eligible, given: before.given + Number(given.has(id)) }] as const;
  });
  return { tests: record.tests + 1, items: Object.fromEntries(entries) };
}
