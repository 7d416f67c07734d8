import type { Actor } from '../../../platform/auth/actor.ts';
import type { Tx } from '../../../platform/db/database.ts';
import { notFound } from '../../../platform/errors.ts';
import { getClassToAsk, getSurvey } from '../policy.ts';
import { notOfThisSurvey } from '../problems.ts';
import { listClassLearners } from '../queries.ts';
import { listGuardians } from './list-guardians.ts';
import { writeLetter } from './write-letter.ts';

export interface Recipient {
  readonly learnerId: string;
  readonly guardianId: string;
}

/** A class's questionnaire for families, with everybody whom it may be sent to. */
export async function readRecipients(tx: Tx, actor: Actor, surveyId: string) {
  const survey = await getSurvey(tx, actor, surveyId);
  if (survey.kind !== 'families') throw notOfThisSurvey();
  const { school_name: schoolName } = await getClassToAsk(tx, actor, survey.class_id);
  const learners = await listClassLearners(tx, actor, survey.class_id);
  const names = new Map(learners.map((row) => [row.learner_id, row]));
  const guardians = await listGuardians(tx, actor, [...names.keys()]);
  const closesOn = survey.closes_on ?? '';
  return {
    survey,
    recipients: guardians.flatMap((row) => {
      const learner = names.get(row.learner_id);
      if (learner === undefined) return [];
      const guardianName = `${row.given_name} ${row.family_name}`;
      const letter = writeLetter({
        language: row.language,
        guardianName,
        childName: learner.given_name,
        schoolName,
        senderName: `${actor.givenName} ${actor.familyName}`,
        closesOn,
      });
      const learnerName = `${learner.given_name} ${learner.family_name}`;
      return [{ ...row, guardianName, learnerName, letter }];
    }),
  };
}

/** Those who are named; one who is not among the recipients does not exist. */
export function pickRecipients<
  Row extends { readonly learner_id: string; readonly guardian_id: string },
>(rows: readonly Row[], named: readonly Recipient[]): readonly Row[] {
  return named.map(({ learnerId, guardianId }) => {
    const row = rows.find(
      (each) => each.learner_id === learnerId && each.guardian_id === guardianId,
    );
    if (row === undefined) throw notFound('guardian');
    return row;
  });
}
