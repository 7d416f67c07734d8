import type { UpdateObject } from 'kysely';
import type { Database, Tx } from '../../../platform/db/database.ts';
import { addEntries, type EntryOrigin, type NewEntry } from './add-entries.ts';
import { keepWording } from './keep-wording.ts';

type SettledEntry = NewEntry &
  Required<Pick<NewEntry, 'entryId' | 'text' | 'visibility' | 'language'>>;

interface Settling {
  readonly learnerId: string;
  /** The ids that the sender answers for; entries under other ids are not touched. */
  readonly among: readonly string[];
  readonly wanted: readonly SettledEntry[];
}

/**
 * Makes the profile hold, of the entries that a sender answers for, just those that are wanted: new ones are added, changed words become a
 * new wording of the same entry, what is wanted no more is retired, and what is wanted again comes back. Doing it twice changes nothing.
 */
export async function settleEntries(
  tx: Tx,
  origin: EntryOrigin,
  { learnerId, among, wanted }: Settling,
): Promise<void> {
  const known = await readKnown(tx, origin, { learnerId, among });
  const wantedIds = new Set(wanted.map(({ entryId }) => entryId));
  const gone = [...known.values()].filter(
    (row) => !wantedIds.has(row.entry_id) && row.retired_at === null,
  );
  for (const { entry_id: entryId } of gone)
    await change(tx, origin, { learnerId, entryId }, retiredBy(origin));
  for (const entry of wanted) {
    const row = known.get(entry.entryId);
    if (row === undefined) continue;
    const of = { learnerId, entryId: entry.entryId };
    const isSame = row.text === entry.text && row.visibility === entry.visibility;
    if (!isSame) await reword(tx, origin, { of, entry, revision: row.revision });
    if (row.retired_at !== null) await change(tx, origin, of, putBack);
  }
  await addEntries(
    tx,
    origin,
    learnerId,
    wanted.filter(({ entryId }) => !known.has(entryId)),
  );
}

interface Of {
  readonly learnerId: string;
  readonly entryId: string;
}

async function readKnown(
  tx: Tx,
  { districtId }: EntryOrigin,
  { learnerId, among }: Pick<Settling, 'learnerId' | 'among'>,
) {
  const rows = await tx
    .selectFrom('profile_entry')
    .select(['entry_id', 'text', 'visibility', 'revision', 'retired_at'])
    .where('district_id', '=', districtId)
    .where('learner_id', '=', learnerId)
    .where('entry_id', 'in', among)
    .execute();
  return new Map(rows.map((row) => [row.entry_id, row]));
}

async function reword(
  tx: Tx,
  origin: EntryOrigin,
  {
    of,
    entry,
    revision,
  }: { readonly of: Of; readonly entry: SettledEntry; readonly revision: number },
): Promise<void> {
  await keepWording(tx, { ...of, districtId: origin.districtId });
  await change(tx, origin, of, {
    text: entry.text,
    language: entry.language,
    visibility: entry.visibility,
    author_id: origin.personId,
    written_at: origin.now,
    revision: revision + 1,
  });
}

function retiredBy({ now, personId }: EntryOrigin) {
  return { retired_at: now, retired_by: personId };
}

const putBack = { retired_at: null, retired_by: null };

async function change(
  tx: Tx,
  { districtId }: EntryOrigin,
  { learnerId, entryId }: Of,
  values: UpdateObject<Database, 'profile_entry'>,
): Promise<void> {
  await tx
    .updateTable('profile_entry')
    .set(values)
    .where('district_id', '=', districtId)
    .where('learner_id', '=', learnerId)
    .where('entry_id', '=', entryId)
    .execute();
}
