import type { Tx } from '../../../platform/db/database.ts';
import type { Scope } from '../../../platform/db/scope.ts';
import { makeBank, type Bank } from './bank.ts';
import { writtenBank } from './written-bank.ts';

interface Wanted extends Scope {
  readonly language: 'en' | 'es';
  /** Null: as written. */
  readonly calibrationId: string | null;
}

// Versions never change, so what was made once holds; the oldest goes when there are many.
const made = new Map<string, Bank>();
const kept = 12;

/** The bank by one version of its levels. Items that the version does not know are there as written. */
export async function bankOf(tx: Tx, wanted: Wanted): Promise<Bank> {
  const written = writtenBank(wanted.language);
  if (wanted.calibrationId === null) return written;
  const known = made.get(wanted.calibrationId);
  if (known !== undefined) return known;
  const rows = await tx
    .selectFrom('item_parameter')
    .select(['item_id', 'level', 'error'])
    .where('district_id', '=', wanted.districtId)
    .where('calibration_id', '=', wanted.calibrationId)
    .execute();
  const levels = new Map([...written.levels, ...rows.map((row) => [row.item_id, row] as const)]);
  const bank = makeBank(wanted.language, [...written.items.values()], levels);
  const [oldest] = made.keys();
  if (made.size >= kept && oldest !== undefined) made.delete(oldest);
  made.set(wanted.calibrationId, bank);
  return bank;
}

/** The newest version of a language's levels; undefined until there is one. */
export function findNewestCalibration(tx: Tx, { districtId }: Scope, language: 'en' | 'es') {
  return tx
    .selectFrom('item_calibration')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('language', '=', language)
    .orderBy('made_at', 'desc')
    .orderBy('calibration_id', 'desc')
    .limit(1)
    .executeTakeFirst();
}
