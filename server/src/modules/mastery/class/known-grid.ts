import type { Mastery } from '@everyplan/engine/planning';
import { sql } from 'kysely';
import type pg from 'pg';
import type { Tx } from '../../../platform/db/database.ts';
import type { Scope } from '../../../platform/db/scope.ts';
import { listKnownBefore, type PastAsked } from '../record/known.ts';

export interface KnownColumn {
  /** By the learner's place in the class; nothing where there is no evidence. */
  readonly known: readonly (Mastery | undefined)[];
  /** Whether anybody has met the skill since; evidence without a time cannot be old. */
  readonly isRecent: boolean;
}

interface GridAsked {
  readonly learnerIds: readonly string[];
  readonly since: Date;
}

type Tuple = readonly [
  place: number,
  mastery: number,
  low: number,
  high: number,
  opportunities: number,
  correct: number,
];

/** What is known of a class at present, a column a skill. A row a skill comes over the wire: one a cell costs several times as much. */
export async function readGridNow(
  tx: Tx,
  { districtId }: Scope,
  { learnerIds, since }: GridAsked,
): Promise<ReadonlyMap<string, KnownColumn>> {
  const ids = sql`${learnerIds}::uuid[]`;
  const { rows } = await sql<{ skillId: string; isRecent: boolean; known: readonly Tuple[] }>`
    select skill_id as "skillId", bool_or(as_of is null or as_of >= ${since}) as "isRecent",
      json_agg(json_build_array(array_position(${ids}, learner_id) - 1, mastery, low, high, opportunities, correct)) as known
    from estimate where district_id = ${districtId}::uuid and learner_id = any(${ids}) and opportunities > 0
    group by skill_id`.execute(tx);
  return new Map(rows.map(({ skillId, isRecent, known }) => [skillId, columnOf(known, isRecent)]));
}

function columnOf(tuples: readonly Tuple[], isRecent: boolean): KnownColumn {
  const known: Mastery[] = [];
  for (const [place, mastery, low, high, opportunities, correct] of tuples)
    known[place] = { mastery, low, high, opportunities, correct, asOf: undefined };
  return { known, isRecent };
}

/** The same as of a moment, traced anew. */
export async function readGridBefore(
  client: pg.ClientBase,
  { since, ...asked }: PastAsked & GridAsked,
): Promise<ReadonlyMap<string, KnownColumn>> {
  const places = new Map(asked.learnerIds.map((learnerId, place) => [learnerId, place]));
  const groups = Map.groupBy(await listKnownBefore(client, asked), ({ skillId }) => skillId);
  return new Map(
    [...groups].map(([skillId, some]) => {
      const known: Mastery[] = [];
      for (const one of some) known[places.get(one.learnerId) ?? 0] = one;
      const isRecent = some.some(({ asOf }) => asOf === undefined || asOf >= since.getTime());
      return [skillId, { known, isRecent }];
    }),
  );
}
