import type { Actor } from '../../platform/auth/actor.ts';
import type { Tx } from '../../platform/db/database.ts';
import { inDistrict } from '../../platform/db/scope.ts';
import type { Deps } from '../../platform/deps.ts';
import { bandOf } from './content/band-of.ts';
import { learnerQuestions } from './content/learner-questions.ts';
import { letterState } from './families/letter-state.ts';
import { listGuardians } from './families/list-guardians.ts';
import { getClassToAsk } from './policy.ts';
import { findNewestSurvey, listAnswers, listClassLearners } from './queries.ts';

/** How far a class has been asked: its newest survey of each kind, and of every learner what has come back. */
export function readClassSurveys(deps: Deps, actor: Actor, classId: string) {
  return inDistrict(deps.connection, actor, async (tx) => {
    const { title, grades, school_name: schoolName } = await getClassToAsk(tx, actor, classId);
    const learners = await listClassLearners(tx, actor, classId);
    const forLearners = await findNewestSurvey(tx, actor, { classId, kind: 'learners' });
    const forFamilies = await findNewestSurvey(tx, actor, { classId, kind: 'families' });
    const answers = forLearners ? await listAnswers(tx, actor, forLearners.survey_id) : [];
    const answered = Map.groupBy(answers, (row) => row.learner_id);
    const families = await listFamilies(deps, tx, {
      actor,
      surveyId: forFamilies?.survey_id,
      learnerIds: learners.map((row) => row.learner_id),
    });
    return {
      classId,
      title,
      schoolName,
      band: bandOf(grades),
      questionCount: learnerQuestions.length,
      learnerSurvey:
        forLearners === undefined
          ? null
          : {
              surveyId: forLearners.survey_id,
              band: forLearners.band ?? bandOf(grades),
              openedAt: forLearners.opened_at.toISOString(),
              closedAt: forLearners.closed_at?.toISOString() ?? null,
              devices: await listDevices(deps, tx, { actor, surveyId: forLearners.survey_id }),
            },
      familySurvey:
        forFamilies === undefined
          ? null
          : {
              surveyId: forFamilies.survey_id,
              openedAt: forFamilies.opened_at.toISOString(),
              closesOn: forFamilies.closes_on ?? '',
              closedAt: forFamilies.closed_at?.toISOString() ?? null,
            },
      learners: learners.map((row) => ({
        learnerId: row.learner_id,
        givenName: row.given_name,
        familyName: row.family_name,
        answered: answered.get(row.learner_id)?.length ?? 0,
        guardians: families.get(row.learner_id) ?? [],
      })),
    };
  });
}

async function listDevices(
  deps: Deps,
  tx: Tx,
  { actor, surveyId }: { readonly actor: Actor; readonly surveyId: string },
) {
  const rows = await tx
    .selectFrom('survey_device')
    .select(['device_id', 'handed_at', 'expires_at'])
    .where('district_id', '=', actor.districtId)
    .where('survey_id', '=', surveyId)
    .where('revoked_at', 'is', null)
    .where('expires_at', '>', deps.now())
    .orderBy('handed_at')
    .limit(100)
    .execute();
  return rows.map((row) => ({
    deviceId: row.device_id,
    handedAt: row.handed_at.toISOString(),
    expiresAt: row.expires_at.toISOString(),
  }));
}

interface OfFamilies {
  readonly actor: Actor;
  readonly surveyId: string | undefined;
  readonly learnerIds: readonly string[];
}

async function listFamilies(deps: Deps, tx: Tx, { actor, surveyId, learnerIds }: OfFamilies) {
  const guardians = await listGuardians(tx, actor, learnerIds);
  const invitations =
    surveyId === undefined
      ? []
      : await tx
          .selectFrom('family_invitation')
          .selectAll()
          .where('district_id', '=', actor.districtId)
          .where('survey_id', '=', surveyId)
          .execute();
  const presented = guardians.map((row) => {
    const invitation = invitations.find(
      (each) => each.learner_id === row.learner_id && each.guardian_id === row.guardian_id,
    );
    const { letter, at } = letterState(invitation, deps.now());
    return {
      learnerId: row.learner_id,
      guardianId: row.guardian_id,
      name: `${row.given_name} ${row.family_name}`,
      language: row.language,
      hasEmail: row.email !== null,
      letter,
      at: at?.toISOString() ?? null,
    };
  });
  return Map.groupBy(presented, ({ learnerId }) => learnerId);
}
