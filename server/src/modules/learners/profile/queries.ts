import type { ProfileKind, ProfileVisibility, Voice } from '@everyplan/contract';
import { sql } from 'kysely';
import type { Actor } from '../../../platform/auth/actor.ts';
import type { Tx } from '../../../platform/db/database.ts';
import { circlesOf, type Relation } from './policy.ts';

export interface EntryRecord {
  readonly entry_id: string;
  readonly kind: ProfileKind;
  readonly voice: Voice;
  readonly text: string;
  readonly code: string | null;
  readonly language: string;
  readonly visibility: ProfileVisibility;
  readonly school_year: number;
  readonly revision: number;
  readonly written_at: Date;
  readonly retired_at: Date | null;
  readonly author_id: string | null;
  readonly author_name: string | null;
  readonly author_is_guardian: boolean;
  readonly is_named: boolean;
  readonly decision: 'keep' | 'ask' | 'retire' | null;
  readonly stances: readonly {
    readonly name: string;
    readonly voice: Voice;
    readonly agrees: boolean;
    readonly mine: boolean;
  }[];
}

interface Asked {
  readonly learnerId: string;
  /** One entry only. */
  readonly entryId?: string;
  readonly relations: readonly Relation[];
  readonly schoolYear: number;
}

const longest = 500;

/** The entries that the actor knows of, retired ones last, at most 500; policy.ts says the same for one entry. */
export async function listEntries(
  tx: Tx,
  actor: Actor,
  { learnerId, entryId, relations, schoolYear }: Asked,
): Promise<readonly EntryRecord[]> {
  const circles = circlesOf(relations);
  const district = sql`${actor.districtId}::uuid`;
  const me = sql`${actor.personId}::uuid`;
  const { rows } = await sql<EntryRecord>`
    select e.entry_id, e.kind, e.voice, e.text, e.code, e.language, e.visibility, e.school_year, e.revision, e.written_at, e.retired_at,
      e.author_id, a.given_name || ' ' || a.family_name as author_name,
      exists (select from guardianship g where g.district_id = ${district} and g.learner_id = e.learner_id
        and g.guardian_id = e.author_id) as author_is_guardian,
      n.person_id is not null as is_named, d.decision,
      coalesce((select json_agg(json_build_object('name', p.given_name || ' ' || p.family_name, 'voice', s.voice, 'agrees', s.agrees,
          'mine', s.person_id = ${me}) order by s.taken_at, s.person_id)
        from profile_stance s join person p on p.district_id = ${district} and p.person_id = s.person_id
        where s.district_id = ${district} and s.learner_id = e.learner_id and s.entry_id = e.entry_id), '[]') as stances
    from profile_entry e
    left join person a on a.district_id = ${district} and a.person_id = e.author_id
    left join profile_reader n on n.district_id = ${district} and n.learner_id = e.learner_id and n.entry_id = e.entry_id
      and n.person_id = ${me}
    left join profile_carry_over d on d.district_id = ${district} and d.learner_id = e.learner_id and d.entry_id = e.entry_id
      and d.school_year = ${schoolYear}
    where e.district_id = ${district} and e.learner_id = ${learnerId}::uuid
      and (${entryId ?? null}::uuid is null or e.entry_id = ${entryId ?? null}::uuid)
      and (e.visibility = any(${circles}::text[]) or e.author_id = ${me}
        or (e.visibility = 'need-to-know' and (n.person_id is not null or ${relations.includes('principal')})))
    order by e.retired_at is not null, e.written_at, e.entry_id
    limit ${longest}`.execute(tx);
  return rows;
}
