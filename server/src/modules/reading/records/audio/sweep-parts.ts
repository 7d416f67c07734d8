import type { Scope } from '../../../../platform/db/scope.ts';
import type { Deps } from '../../../../platform/deps.ts';
import { partsFolderOf } from './part-files.ts';

/** A device that was closed in the middle sends the rest within a week, or never. */
const oldEnoughMs = 7 * 24 * 60 * 60 * 1000;

/** Removes parts of recordings that were never put together. Safe at any time; returns how many there were. */
export async function sweepParts(deps: Deps, { districtId }: Scope): Promise<number> {
  const before = deps.now().getTime() - oldEnoughMs;
  const folder = partsFolderOf(districtId);
  const old = (await deps.files.list(folder)).filter(({ changedAt }) => changedAt < before);
  for (const { name } of old) await deps.files.remove(`${folder}/${name}`);
  return old.length;
}
