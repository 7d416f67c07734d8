import type { Deps } from '../deps.ts';
import type { Bearer } from './bearer-of.ts';
import { noteTry, refuseAfterTries } from './failed-links.ts';
import { unknownLink } from './problems.ts';
import { hashSecret } from './secrets.ts';

/** What a link's secret leads to. One that leads nowhere is a try, and an address has only so many. */
export async function followLink<Found>(
  deps: Deps,
  { secret, ip }: Bearer,
  find: (hash: Buffer) => Promise<Found | undefined>,
): Promise<Found> {
  if (secret === '') throw unknownLink();
  const found = await find(hashSecret(deps, secret));
  if (found !== undefined) return found;
  await refuseAfterTries(deps, ip);
  await noteTry(deps, ip);
  throw unknownLink();
}
