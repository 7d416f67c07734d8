import { sql } from 'kysely';
import type { ShelfPlace } from '@everyplan/engine/reading';
import type { Tx } from '../../../platform/db/database.ts';
import type { Scope } from '../../../platform/db/scope.ts';

interface KeptPlace {
  readonly text_id: string;
}

interface Given {
  readonly shelves: readonly {
    readonly learnerId: string;
    readonly places: readonly ShelfPlace[];
  }[];
  readonly kept: ReadonlyMap<string, readonly KeptPlace[]>;
  readonly now: Date;
}

/**
 * Keeps what has changed. Whoever looks at the same moment as somebody else keeps nothing: the same question has the same answer, so the
 * other one keeps it, and nobody waits.
 */
export async function keepPlaces(tx: Tx, { districtId }: Scope, given: Given): Promise<void> {
  const changed = given.shelves.filter(
    ({ learnerId, places }) => !isSame(places, given.kept.get(learnerId) ?? []),
  );
  if (changed.length === 0 || !(await takeTurn(tx, districtId))) return;
  await sql`delete from shelf_place where district_id = ${districtId}::uuid
    and learner_id = any(${changed.map(({ learnerId }) => learnerId)}::uuid[])`.execute(tx);
  const rows = changed.flatMap(({ learnerId, places }) =>
    places.map(({ textId, role, because }, position) => ({
      learner_id: learnerId,
      text_id: textId,
      position,
      role,
      because,
    })),
  );
  await sql`insert into shelf_place (district_id, learner_id, text_id, position, role, because, placed_at)
    select ${districtId}::uuid, r.learner_id, r.text_id, r.position, r.role, r.because, ${given.now}
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as r (learner_id uuid, text_id uuid, position int, role text, because jsonb)
    on conflict (district_id, learner_id, text_id)
      do update set position = excluded.position, role = excluded.role, because = excluded.because`.execute(
    tx,
  );
}

function isSame(places: readonly ShelfPlace[], kept: readonly KeptPlace[]): boolean {
  return (
    places.length === kept.length && places.every(({ textId }, at) => kept[at]?.text_id === textId)
  );
}

async function takeTurn(tx: Tx, districtId: string): Promise<boolean> {
  const { rows } = await sql<{ turn: boolean }>`
    select pg_try_advisory_xact_lock(hashtextextended(${`shelf ${districtId}`}, 0)) as turn`.execute(
    tx,
  );
  return rows[0]?.turn === true;
}
