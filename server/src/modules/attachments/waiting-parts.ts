import type { Scope } from '../../platform/db/scope.ts';
import type { Deps } from '../../platform/deps.ts';

/** Where a district's recordings wait in parts until all are there. A part's name is ids with a dot between; the learner's comes first. */
export function partsFolderOf(districtId: string): string {
  return `recordings/${districtId}`;
}

/** Removes the waiting parts whose names begin with these ids: all of a learner, or those of one record. */
export async function removeParts(
  { files }: Deps,
  { districtId }: Scope,
  ids: readonly [learnerId: string, ...string[]],
): Promise<void> {
  const folder = partsFolderOf(districtId);
  const start = `${ids.join('.')}.`;
  for (const { name } of await files.list(folder))
    if (name.startsWith(start)) await files.remove(`${folder}/${name}`);
}
