import { sql } from 'kysely';
import type { ShelfPlace } from '@everyplan/engine/reading';
import type { Tx } from '../../../platform/db/database.ts';
import type { Scope } from '../../../platform/db/scope.ts';

interface Given {
  readonly shelves: readonly {
    readonly learnerId: string;
    readonly places: readonly ShelfPlace[];
    readonly basis: string;
  }[];
  readonly now: Date;
}

/**
 * Keeps shelves that were laid, with what they were laid from. Whoever looks at the same moment as somebody else keeps nothing: the same
 * question has the same answer, so the other one keeps it, and nobody waits.
 */
export async function keepPlaces(tx: Tx, { districtId }: Scope, given: Given): Promise<void> {
  if (!(await takeTurn(tx, districtId))) return;
  await sql`delete from shelf_place where district_id = ${districtId}::uuid
    and learner_id = any(${given.shelves.map(({ learnerId }) => learnerId)}::uuid[])`.execute(tx);
  const rows = given.shelves.flatMap(({ learnerId, places, basis }) =>
    places.map(({ textId, role, because }, position) => ({
      learner_id: learnerId,
      text_id: textId,
      position,
      role,
      because,
      laid_from: basis,
    })),
  );
  await sql`insert into shelf_place (district_id, learner_id, text_id, position, role, because, laid_from, placed_at)
    select ${districtId}::uuid, r.learner_id, r.text_id, r.position, r.role, r.because, r.laid_from, ${given.now}
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as r (learner_id uuid, text_id uuid, position int, role text, because jsonb, laid_from text)
    on conflict (district_id, learner_id, text_id)
      do update set position = excluded.position, role = excluded.role, because = excluded.because, laid_from = excluded.laid_from`.execute(
    tx,
  );
}

async function takeTurn(tx: Tx, districtId: string): Promise<boolean> {
  const { rows } = await sql<{ turn: boolean }>`
    select pg_try_advisory_xact_lock(hashtextextended(${`shelf ${districtId}`}, 0)) as turn`.execute(
    tx,
  );
  return rows[0]?.turn === true;
}
