import { sql } from 'kysely';
import type { Actor } from '../../../platform/auth/actor.ts';
import { recordAudit } from '../../../platform/audit.ts';
import type { Tx } from '../../../platform/db/database.ts';
import { inDistrict } from '../../../platform/db/scope.ts';
import type { Deps } from '../../../platform/deps.ts';
import { notAllowed, Problem } from '../../../platform/errors.ts';
import { newId } from '../../../platform/id.ts';
import { getVisibleLearner, mayPlanWith } from '../../people/index.ts';
import { getAbout, type AboutAsked } from '../record/get-about.ts';
import { findSchoolOf, readScale } from '../scale/read-scale.ts';
import { middleOf } from '../scale/scale.ts';

export interface NewJudgement {
  readonly learnerId: string;
  readonly about: AboutAsked;
  readonly level: number;
  readonly reason: string;
  readonly until?: string | undefined;
}

/** Lets a teacher's judgement count above the estimate, which stays beside it. */
export async function judgeLearner(
  deps: Deps,
  actor: Actor,
  { learnerId, about, level, reason, until }: NewJudgement,
) {
  const { districtId, personId } = actor;
  return inDistrict(deps.connection, actor, async (tx) => {
    await getVisibleLearner(tx, actor, learnerId);
    if (!(await mayPlanWith(tx, actor, learnerId))) throw notAllowed();
    const known = await getAbout(tx, actor, about);
    if (!(await hasEvidence(tx, actor, { learnerId, ...known }))) throw nothingToJudge();
    const school = await findSchoolOf(tx, actor, learnerId);
    const scale = await readScale(tx, actor, school?.school_id ?? null);
    const name = scale.levels[level - 1]?.name;
    if (name === undefined) throw noSuchLevel(scale.levels.length);
    const judgementId = newId();
    await tx
      .insertInto('mastery_judgement')
      .values({
        district_id: districtId,
        learner_id: learnerId,
        judgement_id: judgementId,
        standard_id: known.standardId,
        skill_id: known.skillId,
        mastery: middleOf(scale, level),
        level_name: JSON.stringify(name),
        reason,
        until: until ?? null,
        judged_by: personId,
        judged_at: deps.now(),
        taken_back_by: null,
        taken_back_at: null,
      })
      .execute();
    await recordAudit(tx, actor, {
      action: 'judge-mastery',
      subjectType: 'learner',
      subjectId: learnerId,
      detail: { judgementId, level: name.en, reason },
    });
    return { judgementId };
  });
}

/** A judgement stands beside an estimate; without evidence there is none. */
async function hasEvidence(
  tx: Tx,
  { districtId }: Actor,
  asked: {
    readonly learnerId: string;
    readonly standardId: string | null;
    readonly skillId: string | null;
  },
): Promise<boolean> {
  const { rows } = await sql<{ found: boolean }>`
    select exists (select from estimate m join skill k on k.district_id = m.district_id and k.skill_id = m.skill_id
      where m.district_id = ${districtId}::uuid and m.learner_id = ${asked.learnerId}::uuid and m.opportunities > 0
        and (k.standard_id = ${asked.standardId}::uuid or k.skill_id = ${asked.skillId}::uuid)) as found`.execute(
    tx,
  );
  return rows[0]?.found === true;
}

function nothingToJudge(): Problem {
  return new Problem({
    code: 'nothing-to-judge',
    status: 409,
    message: 'There is no evidence of this yet.',
    next: 'Record what you saw first; then you can judge beside the estimate.',
  });
}

function noSuchLevel(levels: number): Problem {
  return new Problem({
    code: 'no-such-level',
    status: 400,
    message: 'The scale of this school has no such level.',
    next: 'Look at the scale again: it may have been changed just now.',
    params: { levels },
  });
}
