import type { Actor } from '../../../platform/auth/actor.ts';
import type { Tx } from '../../../platform/db/database.ts';
import { inDistrict } from '../../../platform/db/scope.ts';
import type { Deps } from '../../../platform/deps.ts';
import { writtenBank } from '../bank/written-bank.ts';
import { misfitRmsd } from './misfit.ts';

const shownVersions = 12;
const shownItems = 500;

/** The versions of a language's levels, newest first, and the newest one's items: those that fit badly first, then those that moved most. */
export function readCalibrations(deps: Deps, actor: Actor, language: 'en' | 'es') {
  return inDistrict(deps.connection, actor, async (tx) => {
    const versions = await tx
      .selectFrom('item_calibration')
      .selectAll()
      .where('district_id', '=', actor.districtId)
      .where('language', '=', language)
      .orderBy('made_at', 'desc')
      .orderBy('calibration_id', 'desc')
      .limit(shownVersions)
      .execute();
    const newest = versions[0]?.calibration_id;
    return {
      language,
      versions: versions.map((row) => ({
        calibrationId: row.calibration_id,
        madeAt: row.made_at.toISOString(),
        sessions: row.sessions,
        answers: row.answers,
        converged: row.converged,
      })),
      items: newest === undefined ? [] : await listItems(tx, actor, { newest, language }),
    };
  });
}

async function listItems(
  tx: Tx,
  { districtId }: Actor,
  { newest, language }: { readonly newest: string; readonly language: 'en' | 'es' },
) {
  const rows = await tx
    .selectFrom('item_parameter')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('calibration_id', '=', newest)
    .orderBy('item_id')
    .limit(shownItems)
    .execute();
  const { items } = writtenBank(language);
  const presented = rows.flatMap((row) => {
    const item = items.get(row.item_id);
    if (item === undefined) return [];
    return [
      {
        itemId: row.item_id,
        area: item.area,
        stem: item.stem,
        writtenLevel: row.written_level,
        level: row.level,
        error: row.error,
        answers: row.answers,
        rmsd: row.rmsd,
        fitsBadly: (row.rmsd ?? 0) > misfitRmsd,
      },
    ];
  });
  const moved = (each: (typeof presented)[number]) => Math.abs(each.level - each.writtenLevel);
  return presented.toSorted(
    (one, other) => Number(other.fitsBadly) - Number(one.fitsBadly) || moved(other) - moved(one),
  );
}
