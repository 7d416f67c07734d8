import { sql } from 'kysely';
import type { Actor } from '../../../platform/auth/actor.ts';
import type { Tx } from '../../../platform/db/database.ts';
import type { Deps } from '../../../platform/deps.ts';
import { changeEntry, type OfEntry } from './change-entry.ts';
import { mayRetire } from './policy.ts';

export type CarryDecision = 'keep' | 'ask' | 'retire';

/** Says whether an earlier year's entry still holds. Who may retire an entry may say so. */
export function decideCarryOver(
  deps: Deps,
  actor: Actor,
  of: OfEntry & { readonly decision: CarryDecision | null },
) {
  return changeEntry(deps, actor, of, {
    action: 'carry-over-profile-entry',
    may: mayRetire,
    work: ({ tx, reader }) =>
      applyDecisions(tx, {
        districtId: actor.districtId,
        personId: actor.personId,
        schoolYear: reader.schoolYear,
        decisions: [of],
      }),
  });
}

interface Decided {
  readonly districtId: string;
  readonly personId: string;
  readonly schoolYear: number;
  readonly decisions: readonly (OfEntry & { readonly decision: CarryDecision | null })[];
}

/**
 * Applies decisions on entries of earlier years, in three statements for any number. A decision replaces the one before it in the same
 * year; null takes it back, and the entry stands as it stood before anybody decided.
 */
export async function applyDecisions(tx: Tx, given: Decided): Promise<void> {
  const { districtId, personId, schoolYear, decisions } = given;
  if (decisions.length === 0) return;
  const asked = sql`(select x.learner_id, x.entry_id, x.decision
    from jsonb_to_recordset(${JSON.stringify(
      decisions.map(({ learnerId, entryId, decision }) => ({
        learner_id: learnerId,
        entry_id: entryId,
        decision,
      })),
    )}::jsonb) as x (learner_id uuid, entry_id uuid, decision text))`;
  await takeBack(tx, { districtId, schoolYear, asked });
  await sql`insert into profile_carry_over (district_id, learner_id, entry_id, school_year, decision, from_year, decided_by)
    select e.district_id, e.learner_id, e.entry_id, ${schoolYear}, x.decision, e.school_year, ${personId}::uuid
    from ${asked} x join profile_entry e on e.district_id = ${districtId}::uuid and e.learner_id = x.learner_id and e.entry_id = x.entry_id
    where x.decision is not null and e.school_year < ${schoolYear} and e.retired_at is null`.execute(
    tx,
  );
  await sql`update profile_entry e set
      school_year = case when d.decision = 'keep' then ${schoolYear} else e.school_year end,
      retired_at = case when d.decision = 'retire' then d.decided_at end,
      retired_by = case when d.decision = 'retire' then d.decided_by end
    from profile_carry_over d join ${asked} x on x.learner_id = d.learner_id and x.entry_id = d.entry_id
    where d.district_id = ${districtId}::uuid and d.school_year = ${schoolYear} and x.decision is not null
      and e.district_id = d.district_id and e.learner_id = d.learner_id and e.entry_id = d.entry_id`.execute(
    tx,
  );
}

async function takeBack(
  tx: Tx,
  given: { districtId: string; schoolYear: number; asked: ReturnType<typeof sql> },
): Promise<void> {
  await sql`with gone as (
      delete from profile_carry_over d using ${given.asked} x
      where d.district_id = ${given.districtId}::uuid and d.learner_id = x.learner_id and d.entry_id = x.entry_id
        and d.school_year = ${given.schoolYear}
      returning d.learner_id, d.entry_id, d.decision, d.from_year)
    update profile_entry e set school_year = gone.from_year,
      retired_at = case when gone.decision = 'retire' then null else e.retired_at end,
      retired_by = case when gone.decision = 'retire' then null else e.retired_by end
    from gone where e.district_id = ${given.districtId}::uuid and e.learner_id = gone.learner_id and e.entry_id = gone.entry_id`.execute(
    tx,
  );
}
