import type pg from 'pg';
import { recordAccess } from '../../../platform/access-log.ts';
import type { Actor } from '../../../platform/auth/actor.ts';
import type { Tx } from '../../../platform/db/database.ts';
import { inDistrictInBulk } from '../../../platform/db/scope.ts';
import type { Deps } from '../../../platform/deps.ts';
import { getVisibleLearner, mayPlanWith } from '../../people/index.ts';
import { findInForce, keyOf, listJudgements, presentJudgement } from '../judgements/judgement.ts';
import { wordFor } from '../rules.ts';
import { findSchoolOf, readScale } from '../scale/read-scale.ts';
import { isSure, levelOf, presentScale } from '../scale/scale.ts';
import { readAbouts } from './abouts.ts';
import { createDayOf, readCutOff, type CutOff } from './cut-off.ts';
import { combineKnown, listKnownBefore, listKnownNow } from './known.ts';
import { listLastEvidence, type LastEvidence } from './last-evidence.ts';
import { trendDays, trendOf } from './trend.ts';

export interface RecordAsked {
  readonly learnerId: string;
  readonly asOf?: string | undefined;
  /** How it is read, for the log that a family may ask for. */
  readonly what?: 'record' | 'export' | 'report';
}

/** Where a learner stands, standard by standard, as of a day. A bounded number of statements whatever the number of standards. */
export async function readRecord(deps: Deps, actor: Actor, asked: RecordAsked) {
  const { learnerId, what = 'record' } = asked;
  return inDistrictInBulk(deps.connection, actor, async (tx, client) => {
    const learner = await getVisibleLearner(tx, actor, learnerId);
    await recordAccess(tx, actor, { learnerId, what });
    const cutOff = await readCutOff(tx, actor, { asOf: asked.asOf, now: deps.now() });
    return { learner, ...(await composeRecord({ tx, client, actor, learnerId, cutOff })) };
  });
}

export type LearnerRecord = Awaited<ReturnType<typeof readRecord>>;
export type RecordRow = LearnerRecord['rows'][number];

interface Composing {
  readonly tx: Tx;
  readonly client: pg.ClientBase;
  readonly actor: Actor;
  readonly learnerId: string;
  readonly cutOff: CutOff;
}

async function composeRecord({ tx, client, actor, learnerId, cutOff }: Composing) {
  const { districtId } = actor;
  const { asOf, today, before } = cutOff;
  const learnerIds = [learnerId];
  const school = await findSchoolOf(tx, actor, learnerId);
  const scale = await readScale(tx, actor, school?.school_id ?? null);
  const skills = cutOff.isPast
    ? await listKnownBefore(client, { districtId, learnerIds, before })
    : await listKnownNow(tx, actor, learnerIds);
  const earlier = await listKnownBefore(client, {
    districtId,
    learnerIds,
    before: new Date(before.getTime() - trendDays * dayMs),
  });
  const { list, ofSkill } = await readAbouts(
    tx,
    actor,
    skills.map(({ skillId }) => skillId),
  );
  const known = new Map(combineKnown(skills, ofSkill).map((each) => [each.aboutId, each]));
  const then = new Map(combineKnown(earlier, ofSkill).map((each) => [each.aboutId, each.mastery]));
  const last = lastOf(await listLastEvidence(tx, actor, { learnerId, before }), ofSkill);
  const inForce = findInForce(await listJudgements(tx, actor, { learnerIds, before }), cutOff);
  const dayOf = createDayOf(cutOff.timeZone);
  const rows = list.flatMap((about) => {
    const { aboutId } = about;
    const now = known.get(aboutId);
    if (now === undefined) return [];
    const judgement = inForce.get(keyOf({ learnerId, aboutId }));
    const seen = last.get(aboutId);
    const estimatedLevel = levelOf(scale, now.mastery);
    return {
      about,
      level: judgement === undefined ? estimatedLevel : levelOf(scale, judgement.mastery),
      estimatedLevel,
      sure: judgement !== undefined || isSure(now),
      word: wordFor(now),
      mastery: now.mastery,
      low: now.low,
      high: now.high,
      opportunities: now.opportunities,
      correct: now.correct,
      lastEvidenceOn: seen === undefined ? null : dayOf(seen.happenedAt),
      lastSource: seen?.source ?? null,
      trend: trendOf(now.mastery, then.get(aboutId)),
      judgement:
        judgement === undefined ? null : presentJudgement(judgement, { scale, inForce: true }),
      because: [...now.because],
    };
  });
  return {
    asOf,
    today,
    scale: presentScale(scale),
    rows,
    mayJudge: await mayPlanWith(tx, actor, learnerId),
  };
}

function lastOf(
  evidence: readonly LastEvidence[],
  ofSkill: ReadonlyMap<string, string>,
): ReadonlyMap<string, LastEvidence> {
  const oldestFirst = evidence.toSorted((a, b) => a.happenedAt.getTime() - b.happenedAt.getTime());
  return new Map(oldestFirst.map((each) => [ofSkill.get(each.skillId) ?? each.skillId, each]));
}

const dayMs = 86_400_000;
