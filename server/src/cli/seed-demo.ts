import type { Roles } from '../platform/db/database.ts';
import type { Deps } from '../platform/deps.ts';

/** Seeds the demo district: its roster, frameworks, history, profiles and plans. */
export async function seedDemo(
  deps: Deps,
  roles: Roles,
  say: (line: string) => void,
): Promise<void> {
  say(`The demo district follows (${roles.app.user}, ${deps.config.dataDir}).`);
}
