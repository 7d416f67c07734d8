import { sql } from 'kysely';
import type { Tx } from '../../../platform/db/database.ts';
import type { Scope } from '../../../platform/db/scope.ts';

export interface CardHolder {
  readonly learner_id: string;
  readonly given_name: string;
  readonly family_name: string;
  readonly language: string;
  readonly username: string | null;
  readonly email: string | null;
  readonly account_id: string | null;
  readonly is_only_learner: boolean;
  readonly emblem: string | null;
  readonly issued_at: Date | null;
  readonly last_used_at: Date | null;
  readonly wait_until: Date | null;
  readonly locked_at: Date | null;
}

/** The learners of a class with their cards, by given name. */
export async function listCardHolders(
  tx: Tx,
  { districtId }: Scope,
  classId: string,
): Promise<readonly CardHolder[]> {
  const { rows } = await sql<CardHolder>`
    select distinct p.person_id as learner_id, coalesce(p.preferred_name, p.given_name) as given_name, p.family_name, p.language,
      p.username, p.email, a.account_id, ${onlyLearner} as is_only_learner,
      c.emblem, c.issued_at, c.last_used_at, c.wait_until, c.locked_at
    from enrolment e
      join person p on p.district_id = e.district_id and p.person_id = e.person_id and p.active
      left join account_person a on a.district_id = p.district_id and a.person_id = p.person_id
      left join learner_card c on c.district_id = p.district_id and c.learner_id = p.person_id
    where e.district_id = ${districtId}::uuid and e.class_id = ${classId}::uuid and e.role = 'learner' and e.active
    order by given_name, p.family_name, learner_id`.execute(tx);
  return rows;
}

/** Whoever is more than a learner here needs more than four pictures. */
const onlyLearner = sql<boolean>`(not exists (select from person_role r where r.district_id = p.district_id
  and r.person_id = p.person_id and r.role <> 'learner'))`;

/** The card with its holder, held until the transaction ends: tries are counted one after the other. */
export async function holdCard(tx: Tx, { districtId }: Scope, learnerId: string) {
  const { rows } = await sql<{
    learner_id: string;
    pictures_hash: string;
    failures: number;
    wait_until: Date | null;
    locked_at: Date | null;
    account_id: string;
  }>`
    select c.learner_id, c.pictures_hash, c.failures, c.wait_until, c.locked_at, a.account_id
    from learner_card c
      join person p on p.district_id = c.district_id and p.person_id = c.learner_id and p.active
      join account_person a on a.district_id = p.district_id and a.person_id = p.person_id
    where c.district_id = ${districtId}::uuid and c.learner_id = ${learnerId}::uuid and ${onlyLearner}
    for update of c`.execute(tx);
  return rows[0];
}

export async function holdDoor(tx: Tx, { districtId }: Scope, classId: string) {
  return tx
    .selectFrom('class_door')
    .select(['failures', 'failures_since', 'wait_until'])
    .where('district_id', '=', districtId)
    .where('class_id', '=', classId)
    .forUpdate()
    .executeTakeFirst();
}
