import type { ProfileKind, ProfileVisibility, Voice } from '@everyplan/contract';
import type { Actor } from '../../../platform/auth/actor.ts';
import { recordAudit } from '../../../platform/audit.ts';
import type { Tx } from '../../../platform/db/database.ts';
import { inDistrict, type PersonScope } from '../../../platform/db/scope.ts';
import type { Deps } from '../../../platform/deps.ts';
import { notAllowed } from '../../../platform/errors.ts';
import type { EntryFacts, Relation } from './policy.ts';
import { factsOf, presentEntry, type Reader } from './present.ts';
import type { EntryRecord } from './queries.ts';
import { findReader, getEntry } from './read-profile.ts';

export interface OfEntry {
  readonly learnerId: string;
  readonly entryId: string;
}

export interface Change {
  readonly tx: Tx;
  readonly reader: Reader;
  readonly row: EntryRecord;
  readonly now: Date;
}

interface Verb {
  /** A verb and a noun: 'retire-profile-entry'. */
  readonly action: string;
  readonly may: (relations: readonly Relation[], entry: EntryFacts) => boolean;
  readonly work: (change: Change) => Promise<void>;
}

/** Changes an entry that the actor knows of, says so in the audit trail (never with its words), and returns it as it is then. */
export function changeEntry(deps: Deps, actor: Actor, of: OfEntry, { action, may, work }: Verb) {
  return inDistrict(deps.connection, actor, async (tx) => {
    const now = deps.now();
    const { reader } = await findReader(tx, actor, { learnerId: of.learnerId, now });
    const row = await getEntry(tx, reader, of.entryId);
    if (!may(reader.relations, factsOf(row, actor))) throw notAllowed();
    await work({ tx, reader, row, now });
    await auditEntry(tx, actor, { ...of, ...row, action });
    return presentEntry(await getEntry(tx, reader, of.entryId), reader);
  });
}

export async function auditEntry(
  tx: Tx,
  actor: PersonScope,
  entry: OfEntry & {
    readonly action: string;
    readonly kind: ProfileKind;
    readonly voice: Voice;
    readonly visibility: ProfileVisibility;
  },
): Promise<void> {
  const { action, learnerId, entryId, kind, voice, visibility } = entry;
  await recordAudit(tx, actor, {
    action,
    subjectType: 'learner',
    subjectId: learnerId,
    detail: { entryId, kind, voice, visibility },
  });
}
