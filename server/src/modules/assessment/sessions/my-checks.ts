import type { Actor } from '../../../platform/auth/actor.ts';
import type { Tx } from '../../../platform/db/database.ts';
import { inDistrict } from '../../../platform/db/scope.ts';
import type { Deps } from '../../../platform/deps.ts';
import { notFound } from '../../../platform/errors.ts';
import { isOpen } from '../checks/is-open.ts';
import { readToday } from '../../people/index.ts';
import { checksOfLearner } from '../policy.ts';
import { answerCheck, enterCheck } from './enter-check.ts';
import type { SentAnswer } from './keep-answers.ts';

/** The open checks that ask the learner, newest first. */
export function listMyChecks(deps: Deps, actor: Actor) {
  return inDistrict(deps.connection, actor, async (tx) => {
    const { today } = await readToday(tx, actor, deps.now());
    const checks = (
      await checksOfLearner(tx, actor, actor.personId)
        .orderBy('opened_at', 'desc')
        .limit(20)
        .execute()
    ).filter((check) => isOpen(check, today));
    const sessions = await tx
      .selectFrom('check_session')
      .select(['check_id', 'finished_at'])
      .where('district_id', '=', actor.districtId)
      .where('learner_id', '=', actor.personId)
      .where('withdrawn_at', 'is', null)
      .where(
        'check_id',
        'in',
        checks.length === 0 ? [actor.personId] : checks.map(({ check_id }) => check_id),
      )
      .execute();
    return {
      checks: checks.map((check) => ({
        checkId: check.check_id,
        language: check.language,
        closesOn: check.closes_on,
        state: stateOf(sessions.find(({ check_id }) => check_id === check.check_id)),
      })),
    };
  });
}

function stateOf(session: { readonly finished_at: Date | null } | undefined) {
  if (session === undefined) return 'waiting' as const;
  return session.finished_at === null ? ('begun' as const) : ('done' as const);
}

/** Begins one's own check, or goes on with it. */
export function enterMyCheck(deps: Deps, actor: Actor, checkId: string) {
  return inDistrict(deps.connection, actor, async (tx) => {
    const check = await getMyCheck(tx, actor, checkId);
    return enterCheck(deps, tx, { check, learner: me(actor) });
  });
}

export function answerMyCheck(
  deps: Deps,
  actor: Actor,
  given: {
    readonly checkId: string;
    readonly sessionId: string;
    readonly answers: readonly SentAnswer[];
  },
) {
  return inDistrict(deps.connection, actor, async (tx) => {
    const check = await getMyCheck(tx, actor, given.checkId);
    return answerCheck(deps, tx, { check, learner: me(actor), ...given });
  });
}

async function getMyCheck(tx: Tx, actor: Actor, checkId: string) {
  const found = await checksOfLearner(tx, actor, actor.personId)
    .where('reading_check.check_id', '=', checkId)
    .executeTakeFirst();
  if (found === undefined) throw notFound('reading check');
  return found;
}

function me(actor: Actor) {
  return { learnerId: actor.personId, name: actor.givenName };
}
