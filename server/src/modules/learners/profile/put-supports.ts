import type { SupportCode } from '@everyplan/contract';
import type { Tx } from '../../../platform/db/database.ts';
import type { PersonScope } from '../../../platform/db/scope.ts';
import { addEntries } from './add-entries.ts';
import { auditEntry } from './change-entry.ts';
import { setRetirement } from './retire-entry.ts';

/** Supports that every teacher of the learner may read; the others are left to those who may read them. */
const open = ['teachers', 'family'] as const;

interface Supports {
  readonly learnerId: string;
  readonly add: readonly SupportCode[];
  readonly remove: readonly SupportCode[];
  readonly now: Date;
}

/**
 * Makes a learner's open supports those that somebody ticked, as a part of a larger change: each entry is written or retired and audited
 * as on the profile's page. What is there already is not written twice, and what the same person has taken out comes back with its words.
 * That the actor may plan with the learner is the caller's to know.
 */
export async function putSupports(
  tx: Tx,
  actor: PersonScope,
  { learnerId, add, remove, now }: Supports,
): Promise<void> {
  const { districtId, personId } = actor;
  const known = await tx
    .selectFrom('profile_entry')
    .select(['entry_id', 'code', 'kind', 'voice', 'visibility', 'retired_at', 'retired_by'])
    .where('district_id', '=', districtId)
    .where('learner_id', '=', learnerId)
    .where('kind', '=', 'support')
    .where('visibility', 'in', open)
    .orderBy('retired_at', (order) => order.desc())
    .execute();
  const inUse = known.filter((row) => row.retired_at === null);
  for (const row of inUse.filter(({ code }) => remove.some((one) => one === code))) {
    await setRetirement(tx, actor, { learnerId, entryId: row.entry_id, at: now });
    const entry = { ...row, learnerId, entryId: row.entry_id };
    await auditEntry(tx, actor, { ...entry, action: 'retire-profile-entry' });
  }
  const had = new Set(inUse.map(({ code }) => code));
  for (const code of add.filter((one) => !had.has(one))) {
    const taken = known.find((row) => row.code === code && row.retired_by === personId);
    if (taken !== undefined) {
      await setRetirement(tx, actor, { learnerId, entryId: taken.entry_id, at: null });
      const entry = { ...taken, learnerId, entryId: taken.entry_id };
      await auditEntry(tx, actor, { ...entry, action: 'put-back-profile-entry' });
      continue;
    }
    const entry = { kind: 'support', text: '', code, visibility: 'family' } as const;
    const origin = { districtId, personId, voice: 'teacher', source: 'written', now } as const;
    const [entryId = ''] = await addEntries(tx, origin, learnerId, [entry]);
    const added = { ...entry, ...origin, learnerId, entryId };
    await auditEntry(tx, actor, { ...added, action: 'add-profile-entry' });
  }
}
