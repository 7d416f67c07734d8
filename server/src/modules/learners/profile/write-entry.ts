import type { ProfileKind, ProfileVisibility, Voice } from '@everyplan/contract';
import type { Actor } from '../../../platform/auth/actor.ts';
import { inDistrict } from '../../../platform/db/scope.ts';
import type { Deps } from '../../../platform/deps.ts';
import { notAllowed } from '../../../platform/errors.ts';
import { addEntries } from './add-entries.ts';
import { auditEntry, type OfEntry } from './change-entry.ts';
import { entrySaysNothing } from './errors.ts';
import { keepPeopleAround } from './people-around.ts';
import { kindsOfVoice, voicesOf } from './policy.ts';
import { presentEntry } from './present.ts';
import { findReader, getEntry } from './read-profile.ts';
import { saysSomething } from './rules.ts';

export interface WrittenEntry extends OfEntry {
  readonly kind: ProfileKind;
  readonly voice: Voice;
  readonly text: string;
  readonly code?: string | null | undefined;
  readonly language?: 'en' | 'es' | undefined;
  readonly visibility?: ProfileVisibility | undefined;
  readonly readerIds?: readonly string[] | undefined;
  readonly source?: 'written' | 'quick-note' | undefined;
}

/** Writes an entry under the id that its sender made: what is sent again after a lost answer is written once. */
export function writeEntry(deps: Deps, actor: Actor, given: WrittenEntry) {
  return inDistrict(deps.connection, actor, async (tx) => {
    const now = deps.now();
    const { reader } = await findReader(tx, actor, { learnerId: given.learnerId, now });
    if (!voicesOf(reader.relations).includes(given.voice)) throw notAllowed();
    if (!kindsOfVoice(given.voice).includes(given.kind)) throw notAllowed();
    const { code = null, visibility = 'family', readerIds = [] } = given;
    if (!saysSomething({ ...given, code })) throw entrySaysNothing();
    const { districtId, personId } = actor;
    await addEntries(
      tx,
      { districtId, personId, voice: given.voice, source: given.source ?? 'written', now },
      given.learnerId,
      [
        {
          entryId: given.entryId,
          kind: given.kind,
          text: given.text,
          code,
          language: given.language ?? actor.language,
          visibility,
          readerIds: await keepPeopleAround(tx, actor, { ...given, personIds: readerIds }),
        },
      ],
    );
    const row = await getEntry(tx, reader, given.entryId);
    await auditEntry(tx, actor, { ...given, ...row, action: 'add-profile-entry' });
    return presentEntry(row, reader);
  });
}
