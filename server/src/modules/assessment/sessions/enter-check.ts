import type { Tx } from '../../../platform/db/database.ts';
import type { Deps } from '../../../platform/deps.ts';
import { notFound } from '../../../platform/errors.ts';
import { isOpen } from '../checks/is-open.ts';
import { readToday } from '../../people/index.ts';
import { checkIsClosed } from '../problems.ts';
import { keepAnswers, type SentAnswer } from './keep-answers.ts';
import { presentSession } from './present-session.ts';
import { findSession, holdSession } from './queries.ts';
import { startSession } from './start-session.ts';

interface Entering {
  readonly check: {
    readonly district_id: string;
    readonly check_id: string;
    readonly language: 'en' | 'es';
    readonly closed_at: Date | null;
    readonly closes_on: string;
  };
  readonly learner: { readonly learnerId: string; readonly name: string };
}

/** The learner's session: the one that was begun, on whatever device and day, or a new one while the check is open. */
export async function enterCheck(deps: Deps, tx: Tx, { check, learner }: Entering) {
  const scope = { districtId: check.district_id };
  const { today } = await readToday(tx, scope, deps.now());
  const { learnerId, name } = learner;
  const begun = await findSession(tx, { ...scope, checkId: check.check_id, learnerId });
  if (!isOpen(check, today)) throw checkIsClosed();
  const session =
    begun ?? (await startSession(tx, { ...scope, check, learnerId, today, now: deps.now() }));
  return presentSession(tx, session, name);
}

/** Keeps answers, also those that come after the check has closed: whoever had no network had answered in time. */
export async function answerCheck(
  deps: Deps,
  tx: Tx,
  given: Entering & { readonly sessionId: string; readonly answers: readonly SentAnswer[] },
) {
  const of = {
    districtId: given.check.district_id,
    checkId: given.check.check_id,
    learnerId: given.learner.learnerId,
    sessionId: given.sessionId,
  };
  const session = await holdSession(tx, of);
  if (session === undefined) throw notFound('session');
  await keepAnswers(tx, { session, sent: given.answers, now: deps.now() });
  const after = await holdSession(tx, of);
  return presentSession(tx, after ?? session, given.learner.name);
}
