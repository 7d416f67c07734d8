import type { Actor } from '../../../platform/auth/actor.ts';
import { inDistrict } from '../../../platform/db/scope.ts';
import type { Deps } from '../../../platform/deps.ts';
import { notFound } from '../../../platform/errors.ts';
import { pickRecipients, readRecipients, type Recipient } from './recipients.ts';

/** The letter to one guardian, as it will read; its link is made when it is sent. */
export function previewLetter(deps: Deps, actor: Actor, of: Recipient & { surveyId: string }) {
  return inDistrict(deps.connection, actor, async (tx) => {
    const { recipients } = await readRecipients(tx, actor, of.surveyId);
    const [row] = pickRecipients(recipients, [of]);
    if (row === undefined) throw notFound('guardian');
    const { subject, paragraphs } = row.letter;
    return { language: row.language, to: row.guardianName, subject, paragraphs: [...paragraphs] };
  });
}
