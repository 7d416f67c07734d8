import { sql } from 'kysely';
import { recordAudit } from '../../../platform/audit.ts';
import type { Actor } from '../../../platform/auth/actor.ts';
import type { Tx } from '../../../platform/db/database.ts';
import { inDistrict } from '../../../platform/db/scope.ts';
import type { Deps } from '../../../platform/deps.ts';
import { newId } from '../../../platform/id.ts';
import { getVisibleLearner, mayPlanWith } from '../../people/index.ts';
import { notAllowed } from '../../../platform/errors.ts';
import { weeksBefore } from '../monday-of.ts';
import { listJudgements } from './list-judgements.ts';
import { readPaces } from './read-paces.ts';
import type { JudgedPace } from './tables.ts';
import { thisMonday } from './this-monday.ts';

/** A teacher's word holds so long unless said otherwise, and at most twice as long: paces change. */
const holdsWeeks = 6;

/** A learner's pace: the computed word with its figures, and the teacher's own while it holds. */
export function readPace(deps: Deps, actor: Actor, learnerId: string) {
  return inDistrict(deps.connection, actor, async (tx) => {
    await getVisibleLearner(tx, actor, learnerId);
    return presentPace(tx, actor, { learnerId, now: deps.now() });
  });
}

export function judgePace(
  deps: Deps,
  actor: Actor,
  given: {
    readonly learnerId: string;
    readonly word: JudgedPace;
    readonly reason: string;
    readonly expiresOn?: string | undefined;
  },
) {
  const { learnerId, word, reason } = given;
  const now = deps.now();
  return inDistrict(deps.connection, actor, async (tx) => {
    await getPlannedLearner(tx, actor, learnerId);
    await withdraw(tx, actor, { learnerId, now });
    const monday = await thisMonday(tx, actor, now);
    const last = weeksBefore(monday, -2 * holdsWeeks);
    const wanted = given.expiresOn ?? weeksBefore(monday, -holdsWeeks);
    const expiresOn = wanted > last ? last : wanted;
    await tx
      .insertInto('pace_judgement')
      .values({
        district_id: actor.districtId,
        learner_id: learnerId,
        judgement_id: newId(),
        word,
        reason,
        made_by: actor.personId,
        made_at: now,
        expires_on: expiresOn,
        withdrawn_at: null,
      })
      .execute();
    await audit(tx, actor, { action: 'judge-pace', learnerId, detail: { word, expiresOn } });
    return presentPace(tx, actor, { learnerId, now });
  });
}

/** Takes the own word back; it stays readable among those of before. */
export function withdrawPace(deps: Deps, actor: Actor, learnerId: string) {
  const now = deps.now();
  return inDistrict(deps.connection, actor, async (tx) => {
    await getPlannedLearner(tx, actor, learnerId);
    await withdraw(tx, actor, { learnerId, now });
    await audit(tx, actor, { action: 'withdraw-pace', learnerId, detail: {} });
    return presentPace(tx, actor, { learnerId, now });
  });
}

async function presentPace(
  tx: Tx,
  actor: Actor,
  { learnerId, now }: { readonly learnerId: string; readonly now: Date },
) {
  const paces = await readPaces(tx, actor, { learnerIds: [learnerId], now });
  const { word, because } = paces.get(learnerId)!;
  return {
    computed: { word, because: [...because] },
    ...(await listJudgements(tx, actor, { learnerId, now })),
  };
}

async function withdraw(
  tx: Tx,
  { districtId }: Actor,
  { learnerId, now }: { readonly learnerId: string; readonly now: Date },
): Promise<void> {
  await sql`update pace_judgement set withdrawn_at = ${now}::timestamptz
    where district_id = ${districtId}::uuid and learner_id = ${learnerId}::uuid and withdrawn_at is null`.execute(
    tx,
  );
}

async function getPlannedLearner(tx: Tx, actor: Actor, learnerId: string): Promise<void> {
  await getVisibleLearner(tx, actor, learnerId);
  if (!(await mayPlanWith(tx, actor, learnerId))) throw notAllowed();
}

function audit(
  tx: Tx,
  actor: Actor,
  given: {
    readonly action: string;
    readonly learnerId: string;
    readonly detail: Readonly<Record<string, unknown>>;
  },
): Promise<void> {
  return recordAudit(tx, actor, {
    action: given.action,
    subjectType: 'learner',
    subjectId: given.learnerId,
    detail: given.detail,
  });
}
