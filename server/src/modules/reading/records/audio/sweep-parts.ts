import type { Tx } from '../../../../platform/db/database.ts';
import { asSystem, inDistrict, type Scope } from '../../../../platform/db/scope.ts';
import type { Deps } from '../../../../platform/deps.ts';
import { partsFolderOf } from '../../../attachments/index.ts';

const dayMs = 24 * 60 * 60 * 1000;
/** A device that was closed in the middle sends the rest within a week, or never. */
const mostDays = 7;

/**
 * Removes parts of recordings that were never put together, and after a day those whose record is gone (a crash may have left them behind an
 * erasure). Safe at any time; returns how many there were.
 */
export async function sweepParts(deps: Deps, { districtId }: Scope): Promise<number> {
  const now = deps.now().getTime();
  const folder = partsFolderOf(districtId);
  const old = (await deps.files.list(folder)).filter(({ changedAt }) => changedAt < now - dayMs);
  const known = await inDistrict(deps.connection, asSystem({ districtId }), (tx) =>
    listKnown(tx, districtId, [...new Set(old.map(({ name }) => recordOf(name)))]),
  );
  const gone = old.filter(
    ({ name, changedAt }) => changedAt < now - mostDays * dayMs || !known.has(recordOf(name)),
  );
  for (const { name } of gone) await deps.files.remove(`${folder}/${name}`);
  return gone.length;
}

/** The record in a part's name; '' where it is no part of ours. */
function recordOf(name: string): string {
  return /^[\da-f-]{36}\.([\da-f-]{36})\./.exec(name)?.[1] ?? '';
}

async function listKnown(
  tx: Tx,
  districtId: string,
  recordIds: readonly string[],
): Promise<ReadonlySet<string>> {
  const asked = recordIds.filter((recordId) => recordId !== '');
  if (asked.length === 0) return new Set();
  const rows = await tx
    .selectFrom('running_record')
    .select('record_id')
    .where('district_id', '=', districtId)
    .where('record_id', 'in', asked)
    .execute();
  return new Set(rows.map(({ record_id }) => record_id));
}
