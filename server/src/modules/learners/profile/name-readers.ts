import type { Actor } from '../../../platform/auth/actor.ts';
import type { Tx } from '../../../platform/db/database.ts';
import { inDistrict } from '../../../platform/db/scope.ts';
import type { Deps } from '../../../platform/deps.ts';
import { notAllowed } from '../../../platform/errors.ts';
import { addReaders } from './add-readers.ts';
import { auditEntry, type OfEntry } from './change-entry.ts';
import { keepPeopleAround } from './people-around.ts';
import { mayNameReaders } from './policy.ts';
import { factsOf } from './present.ts';
import { findReader, getEntry } from './read-profile.ts';
import { listReaders } from './read-restricted.ts';

/** Names who needs to know a restricted entry; whoever is not named any more stops reading it. */
export function nameReaders(
  deps: Deps,
  actor: Actor,
  given: OfEntry & { readonly personIds: readonly string[] },
) {
  return inDistrict(deps.connection, actor, async (tx) => {
    const { learnerId, entryId } = given;
    const row = await getEntryToName(tx, actor, { ...given, now: deps.now() });
    const readerIds = await keepPeopleAround(tx, actor, given);
    await tx
      .deleteFrom('profile_reader')
      .where('district_id', '=', actor.districtId)
      .where('learner_id', '=', learnerId)
      .where('entry_id', '=', entryId)
      .$if(readerIds.length > 0, (query) => query.where('person_id', 'not in', readerIds))
      .execute();
    const { districtId, personId } = actor;
    await addReaders(tx, { districtId, learnerId, entryId, readerIds, namedBy: personId });
    await auditEntry(tx, actor, { ...given, ...row, action: 'name-profile-readers' });
    return { readers: await listReaders(tx, actor, given) };
  });
}

/** Who is named already: without their names the list could not be changed by one. */
export function readReaders(deps: Deps, actor: Actor, of: OfEntry) {
  return inDistrict(deps.connection, actor, async (tx) => {
    await getEntryToName(tx, actor, { ...of, now: deps.now() });
    return { readers: await listReaders(tx, actor, of) };
  });
}

async function getEntryToName(tx: Tx, actor: Actor, of: OfEntry & { readonly now: Date }) {
  const { reader } = await findReader(tx, actor, of);
  const row = await getEntry(tx, reader, of.entryId);
  if (!mayNameReaders(reader.relations, factsOf(row, actor))) throw notAllowed();
  return row;
}
