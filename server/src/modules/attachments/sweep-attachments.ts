import type { Tx } from '../../platform/db/database.ts';
import { asSystem, inDistrict, type Scope } from '../../platform/db/scope.ts';
import type { Deps } from '../../platform/deps.ts';
import { fileOf, folderOf } from './file-of.ts';

/** An upload of 10 MB that takes longer is none. */
const oldEnoughMs = 24 * 60 * 60 * 1000;

/**
 * Removes a district's files that no row knows: of uploads that were cut off, and of learners who were erased. Safe at any time and as often
 * as one likes; returns how many there were.
 */
export async function sweepAttachments(deps: Deps, { districtId }: Scope): Promise<number> {
  const before = deps.now().getTime() - oldEnoughMs;
  const files = await deps.files.list(folderOf(districtId));
  const old = files.filter(({ changedAt }) => changedAt < before);
  const known = await inDistrict(deps.connection, asSystem({ districtId }), (tx) =>
    listKnown(tx, districtId),
  );
  const unknown = old.filter(({ name }) => !known.has(name));
  for (const { name } of unknown) await deps.files.remove(fileOf(districtId, name));
  return unknown.length;
}

async function listKnown(tx: Tx, districtId: string): Promise<ReadonlySet<string>> {
  const rows = await tx
    .selectFrom('attachment')
    .select('attachment_id')
    .where('district_id', '=', districtId)
    .execute();
  return new Set(rows.map(({ attachment_id }) => attachment_id));
}
