import { recordAccess } from '../../../platform/access-log.ts';
import type { Actor } from '../../../platform/auth/actor.ts';
import type { Tx } from '../../../platform/db/database.ts';
import { inDistrict } from '../../../platform/db/scope.ts';
import type { Deps } from '../../../platform/deps.ts';
import { notAllowed } from '../../../platform/errors.ts';
import type { OfEntry } from './change-entry.ts';
import { mayRead } from './policy.ts';
import { factsOf, type Reader } from './present.ts';
import type { EntryRecord } from './queries.ts';
import { findReader, getEntry } from './read-profile.ts';

/** The words of an entry with the names of those who need to know it. Reading a restricted one is logged in the same transaction. */
export function readRestricted(deps: Deps, actor: Actor, of: OfEntry) {
  return inDistrict(deps.connection, actor, async (tx) => {
    const { row } = await openEntry(tx, actor, { ...of, now: deps.now() });
    return { text: row.text, code: row.code, readers: await listReaders(tx, actor, of) };
  });
}

/** An entry whose words are about to be shown: only to those who may read it, and not without a trace where it is restricted. */
export async function openEntry(
  tx: Tx,
  actor: Actor,
  { learnerId, entryId, now }: OfEntry & { readonly now: Date },
): Promise<{ readonly reader: Reader; readonly row: EntryRecord }> {
  const { reader } = await findReader(tx, actor, { learnerId, now });
  const row = await getEntry(tx, reader, entryId);
  if (!mayRead(reader.relations, factsOf(row, actor))) throw notAllowed();
  if (row.visibility === 'need-to-know')
    await recordAccess(tx, actor, { learnerId, what: 'restricted-entry' });
  return { reader, row };
}

/** Who needs to know an entry, by name; its author is not among them. */
export async function listReaders(tx: Tx, { districtId }: Actor, { learnerId, entryId }: OfEntry) {
  const rows = await tx
    .selectFrom('profile_reader')
    .innerJoin('person', (join) =>
      join
        .onRef('person.district_id', '=', 'profile_reader.district_id')
        .onRef('person.person_id', '=', 'profile_reader.person_id'),
    )
    .select(['person.person_id', 'person.given_name', 'person.family_name'])
    .where('profile_reader.district_id', '=', districtId)
    .where('profile_reader.learner_id', '=', learnerId)
    .where('profile_reader.entry_id', '=', entryId)
    .orderBy('person.family_name')
    .orderBy('person.given_name')
    .orderBy('person.person_id')
    .execute();
  return rows.map((row) => ({
    personId: row.person_id,
    name: `${row.given_name} ${row.family_name}`,
  }));
}
