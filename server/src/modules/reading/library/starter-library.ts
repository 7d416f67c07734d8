import { createHash } from 'node:crypto';
import { readTexts } from '@everyplan/content';
import { sql } from 'kysely';
import type { Tx } from '../../../platform/db/database.ts';
import { asSystem, inDistrict, type Scope } from '../../../platform/db/scope.ts';
import type { Deps } from '../../../platform/deps.ts';
import { addTexts } from './add-texts.ts';
import type { NewText } from './new-text.ts';

/**
 * Gives a district the starter library, or renews it where the product brings a newer one. Quick where nothing has changed: one row is
 * looked at. Texts that a school edited, corrected or took out stay so. Returns how many came in or were renewed.
 */
export async function loadStarterLibrary(
  deps: Pick<Deps, 'connection'>,
  { districtId }: Scope,
): Promise<number> {
  const { hash, texts } = await readStarterLibrary();
  return inDistrict(deps.connection, asSystem({ districtId }), async (tx) => {
    if ((await findLoaded(tx, districtId)) === hash) return 0;
    const changes = await addTexts(tx, { districtId, texts, addedBy: null });
    await tx
      .insertInto('starter_library')
      .values({ district_id: districtId, hash })
      .onConflict((conflict) => conflict.column('district_id').doUpdateSet({ hash }))
      .execute();
    return changes.filter(({ state }) => state !== 'same').length;
  });
}

/** Makes sure that every district of the installation has it; a start calls this. */
export async function loadStarterLibraries(deps: Pick<Deps, 'connection'>): Promise<void> {
  const { rows } = await sql<{
    district_id: string;
  }>`select district_id from list_districts()`.execute(deps.connection.kysely);
  for (const { district_id: districtId } of rows) await loadStarterLibrary(deps, { districtId });
}

async function findLoaded(tx: Tx, districtId: string): Promise<string | undefined> {
  const row = await tx
    .selectFrom('starter_library')
    .select('hash')
    .where('district_id', '=', districtId)
    .executeTakeFirst();
  return row?.hash;
}

let read: Promise<StarterLibrary> | undefined;

interface StarterLibrary {
  readonly hash: string;
  readonly texts: readonly NewText[];
}

/** Reads and checks the files once a process. */
function readStarterLibrary(): Promise<StarterLibrary> {
  read ??= readFiles();
  return read;
}

async function readFiles(): Promise<StarterLibrary> {
  const all = [...(await readTexts('en')), ...(await readTexts('es'))];
  const texts = all.map(({ key, grade, ...text }) => ({
    ...text,
    writtenFor: grade,
    sourceKey: `starter:${key}`,
    source: 'starter' as const,
  }));
  return { texts, hash: createHash('sha256').update(JSON.stringify(texts)).digest('hex') };
}
