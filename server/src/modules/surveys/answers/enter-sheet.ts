import { recordAudit } from '../../../platform/audit.ts';
import type { Actor } from '../../../platform/auth/actor.ts';
import type { Tx } from '../../../platform/db/database.ts';
import { inDistrict } from '../../../platform/db/scope.ts';
import type { Deps } from '../../../platform/deps.ts';
import { notFound } from '../../../platform/errors.ts';
import { getSurvey } from '../policy.ts';
import { notOfThisSurvey, surveyIsClosed } from '../problems.ts';
import { listClassLearners } from '../queries.ts';
import { keepAnswer, type GivenAnswer } from './keep-answer.ts';

interface PaperSheet {
  readonly surveyId: string;
  readonly learnerId: string;
  readonly language: 'en' | 'es';
  readonly answers: readonly GivenAnswer[];
}

/** Keeps what a teacher types from a learner's sheet of paper. Returns how many questions have an answer then. */
export function enterSheet(deps: Deps, actor: Actor, given: PaperSheet) {
  return inDistrict(deps.connection, actor, async (tx) => {
    const survey = await getSurveyWithLearner(tx, actor, given);
    if (survey.closed_at !== null) throw surveyIsClosed();
    const now = deps.now();
    const sheet = {
      survey,
      learnerId: given.learnerId,
      language: given.language,
      by: { via: 'paper', personId: actor.personId } as const,
      answeredAt: now,
      now,
    };
    for (const answer of given.answers) await keepAnswer(tx, sheet, answer);
    await recordAudit(tx, actor, {
      action: 'enter-survey-sheet',
      subjectType: 'learner',
      subjectId: given.learnerId,
      detail: { surveyId: given.surveyId, questions: given.answers.length },
    });
    return { answered: await countAnswers(tx, actor, given) };
  });
}

/** A picture survey of the actor's, and in its class the learner. */
export async function getSurveyWithLearner(
  tx: Tx,
  actor: Actor,
  { surveyId, learnerId }: { readonly surveyId: string; readonly learnerId: string },
) {
  const survey = await getSurvey(tx, actor, surveyId);
  if (survey.kind !== 'learners') throw notOfThisSurvey();
  const learners = await listClassLearners(tx, actor, survey.class_id);
  if (!learners.some((row) => row.learner_id === learnerId)) throw notFound('learner');
  return survey;
}

async function countAnswers(
  tx: Tx,
  actor: Actor,
  { surveyId, learnerId }: { readonly surveyId: string; readonly learnerId: string },
): Promise<number> {
  const { count } = await tx
    .selectFrom('survey_answer')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('district_id', '=', actor.districtId)
    .where('survey_id', '=', surveyId)
    .where('learner_id', '=', learnerId)
    .executeTakeFirstOrThrow();
  return count;
}
