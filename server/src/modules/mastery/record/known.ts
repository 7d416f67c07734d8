import { combineSkills, type Mastery } from '@everyplan/engine/planning';
import type { Because } from '@everyplan/contract';
import { sql } from 'kysely';
import type pg from 'pg';
import type { Tx } from '../../../platform/db/database.ts';
import type { Scope } from '../../../platform/db/scope.ts';
import { readHistories } from '../model/histories.ts';
import { readModelInUse } from '../model/model-in-use.ts';
import { traceHistory } from '../model/trace-history.ts';

/** What is known of one learner's skill. */
export interface KnownSkill extends Mastery {
  readonly learnerId: string;
  readonly skillId: string;
  readonly because: readonly Because[];
}

/** What is known of one learner's standard (or of a skill that has none), put together from its skills. */
export interface Known extends Mastery {
  readonly learnerId: string;
  readonly aboutId: string;
  readonly because: readonly Because[];
}

/** The estimates as they stand: one statement whatever the number of learners; with their reasons for one only, as nobody reads a class's. */
export async function listKnownNow(
  tx: Tx,
  { districtId }: Scope,
  learnerIds: readonly string[],
): Promise<readonly KnownSkill[]> {
  const { rows } = await sql<KnownSkill & { readonly seenAt: Date | null }>`
    select learner_id as "learnerId", skill_id as "skillId", mastery, low, high, opportunities, correct, as_of as "seenAt",
      case when cardinality(${learnerIds}::uuid[]) = 1 then because else '[]' end as because
    from estimate where district_id = ${districtId}::uuid and learner_id = any(${learnerIds}::uuid[]) and opportunities > 0`.execute(
    tx,
  );
  return rows.map(({ seenAt, ...row }) => ({ ...row, asOf: seenAt?.getTime() }));
}

export interface PastAsked extends Scope {
  readonly learnerIds: readonly string[];
  /** The first moment that is too late. */
  readonly before: Date;
}

/**
 * What was known at a moment: the evidence that had happened by then and still counts, traced anew with the model in use. Nothing later
 * about these learners goes in. Two statements whatever the number of learners, and the model where it is not at hand.
 */
export async function listKnownBefore(
  client: pg.ClientBase,
  { districtId, learnerIds, before }: PastAsked,
): Promise<readonly KnownSkill[]> {
  const model = await readModelInUse(client, districtId);
  const histories = await readHistories(client, { districtId, learnerIds, before });
  const { rows } = await client.query<{ number: number; skill_id: string }>(
    'select number, skill_id from skill where district_id = $1',
    [districtId],
  );
  const skillIds = new Map(rows.map((row) => [row.number, row.skill_id]));
  return histories.flatMap((history) =>
    traceHistory(model, history, before.getTime()).map(({ skill, ...known }) => ({
      ...known,
      learnerId: history.learner_id,
      skillId: skillIds.get(skill) ?? '',
    })),
  );
}

/** Puts skills together that are about the same standard; `aboutOf` says what a skill is about. */
export function combineKnown(
  skills: readonly KnownSkill[],
  aboutOf: ReadonlyMap<string, string>,
): readonly Known[] {
  const groups = new Map<string, KnownSkill[]>();
  for (const skill of skills) {
    const key = `${skill.learnerId} ${aboutOf.get(skill.skillId) ?? skill.skillId}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [skill]);
    else group.push(skill);
  }
  return [...groups].flatMap(([key, group]) => {
    const mastery = combineSkills(group);
    const [learnerId = '', aboutId = ''] = key.split(' ');
    return mastery === undefined
      ? []
      : [{ ...mastery, learnerId, aboutId, because: reasonsOf(group) }];
  });
}

/** The reasons of the skill that was tried most; when the last try was stands in the record as a day, not as a reason. */
function reasonsOf(group: readonly KnownSkill[]): readonly Because[] {
  const most = group.reduce((a, b) => (b.opportunities > a.opportunities ? b : a));
  return most.because.filter(({ code }) => code !== 'since-last');
}
