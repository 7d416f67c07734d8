import { recordAccess } from '../../../platform/access-log.ts';
import type { Actor } from '../../../platform/auth/actor.ts';
import type { Tx } from '../../../platform/db/database.ts';
import { inDistrict } from '../../../platform/db/scope.ts';
import type { Deps } from '../../../platform/deps.ts';
import { notFound } from '../../../platform/errors.ts';
import { getVisibleLearner } from '../../people/index.ts';
import { kindsOfVoice, voicesOf } from './policy.ts';
import { presentEntry, type Reader } from './present.ts';
import { type EntryRecord, listEntries } from './queries.ts';
import { relationsTo } from './relations-to.ts';
import { readSchoolYear } from './school-year.ts';

/** A learner's profile as far as the actor may read it, and in which voices the actor may write there. A print is logged. */
export function readProfile(
  deps: Deps,
  actor: Actor,
  { learnerId, onPaper }: { readonly learnerId: string; readonly onPaper: boolean },
) {
  return inDistrict(deps.connection, actor, async (tx) => {
    const { reader, learner } = await findReader(tx, actor, { learnerId, now: deps.now() });
    if (onPaper) await recordAccess(tx, actor, { learnerId, what: 'print' });
    const rows = await listEntries(tx, actor, reader);
    return {
      learnerId,
      givenName: learner.given_name,
      familyName: learner.family_name,
      schoolYear: reader.schoolYear,
      voices: voicesOf(reader.relations).map((voice) => ({
        voice,
        kinds: [...kindsOfVoice(voice)],
      })),
      entries: rows.map((row) => presentEntry(row, reader)),
    };
  });
}

/** Who the actor is to a learner. The learner is found through the actor. */
export async function findReader(
  tx: Tx,
  actor: Actor,
  { learnerId, now }: { readonly learnerId: string; readonly now: Date },
) {
  const learner = await getVisibleLearner(tx, actor, learnerId);
  const relations = await relationsTo(tx, actor, learnerId);
  const schoolYear = await readSchoolYear(tx, actor.districtId, now);
  const reader: Reader = { actor, learnerId, relations, schoolYear };
  return { reader, learner };
}

/** An entry that the actor knows of; any other does not exist. */
export async function getEntry(tx: Tx, reader: Reader, entryId: string): Promise<EntryRecord> {
  const [row] = await listEntries(tx, reader.actor, { ...reader, entryId });
  if (row === undefined) throw notFound('profile entry');
  return row;
}
