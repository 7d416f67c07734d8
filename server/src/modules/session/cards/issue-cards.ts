import { emblemNames } from '@everyplan/contract';
import type { Actor } from '../../../platform/auth/actor.ts';
import { recordAudit } from '../../../platform/audit.ts';
import { inDistrict } from '../../../platform/db/scope.ts';
import type { Tx } from '../../../platform/db/database.ts';
import type { Deps } from '../../../platform/deps.ts';
import { Problem } from '../../../platform/errors.ts';
import { makeAccount } from '../../people/index.ts';
import { hashPictures, hashToken, newPictures, newToken } from './card-secrets.ts';
import { asLanguage, type Emblem } from './look-at-card.ts';
import { getClassToSignIn } from './policy.ts';
import { listCardHolders, type CardHolder } from './queries.ts';

interface Order {
  readonly classId: string;
  readonly learnerIds?: readonly string[] | undefined;
  readonly renew: 'both' | 'pictures';
}

/** Makes cards for those of a class who have none, or anew for the ones named. What is returned is kept nowhere: it is for print. */
export async function issueCards(deps: Deps, actor: Actor, order: Order) {
  return inDistrict(deps.connection, actor, async (tx) => {
    await getClassToSignIn(tx, actor, order.classId);
    const holders = await listCardHolders(tx, actor, order.classId);
    const wanted = holders.filter(
      (row) => order.learnerIds?.includes(row.learner_id) ?? row.emblem === null,
    );
    const free = freeEmblems(holders);
    const cards = [];
    const without = [];
    for (const holder of wanted) {
      const why = await refusal(deps, tx, { actor, holder });
      if (why !== undefined) {
        const name = `${holder.given_name} ${holder.family_name}`;
        without.push({ learnerId: holder.learner_id, name, why });
        continue;
      }
      const emblem = (holder.emblem ?? free.next().value ?? emblemNames[0]) as Emblem;
      cards.push(await issueCard(deps, tx, { actor, holder, emblem, renew: order.renew }));
    }
    await endSessions(deps, wanted);
    return { cards, without };
  });
}

/** Why somebody cannot have a card; makes the account it opens where there is none yet. */
async function refusal(
  deps: Deps,
  tx: Tx,
  { actor, holder }: { readonly actor: Actor; readonly holder: CardHolder },
): Promise<'login-taken' | 'other-role' | undefined> {
  if (!holder.is_only_learner) return 'other-role';
  if (holder.account_id !== null) return undefined;
  try {
    await makeAccount(deps, tx, { actor, personId: holder.learner_id, passwordHash: undefined });
    return undefined;
  } catch (error) {
    if (error instanceof Problem && error.code === 'login-taken') return 'login-taken';
    throw error;
  }
}

interface Issue {
  readonly actor: Actor;
  readonly holder: CardHolder;
  readonly emblem: Emblem;
  readonly renew: 'both' | 'pictures';
}

async function issueCard(deps: Deps, tx: Tx, { actor, holder, emblem, renew }: Issue) {
  const pictures = newPictures();
  const token = renew === 'both' || holder.emblem === null ? newToken() : undefined;
  const { learner_id: learnerId } = holder;
  const fresh = {
    ...(token === undefined ? {} : { token_hash: hashToken(token) }),
    pictures_hash: hashPictures(deps.keyFor('card-pictures'), learnerId, pictures),
    issued_at: deps.now(),
    issued_by: actor.personId,
    failures: 0,
    wait_until: null,
    locked_at: null,
  };
  const row = { district_id: actor.districtId, learner_id: learnerId, emblem, last_used_at: null };
  await (token === undefined
    ? tx
        .updateTable('learner_card')
        .set(fresh)
        .where('district_id', '=', actor.districtId)
        .where('learner_id', '=', learnerId)
        .execute()
    : tx
        .insertInto('learner_card')
        .values({ ...row, ...fresh, token_hash: hashToken(token) })
        .onConflict((conflict) =>
          conflict.columns(['district_id', 'learner_id']).doUpdateSet(fresh),
        )
        .execute());
  await recordAudit(tx, actor, {
    action: token === undefined ? 'renew-card-pictures' : 'issue-card',
    subjectType: 'person',
    subjectId: learnerId,
  });
  return {
    learnerId,
    givenName: holder.given_name,
    familyName: holder.family_name,
    language: asLanguage(holder.language),
    emblem,
    url: token === undefined ? null : cardUrl(deps, token),
    pictures: [...pictures],
  };
}

/** The secret stands behind the #: a browser does not send it along, so it is in no server's log. */
export function cardUrl({ config }: Pick<Deps, 'config'>, token: string): string {
  return `${config.origin}/card#${token}`;
}

/** What an old card opened ends with it. */
export async function endSessions(deps: Deps, holders: readonly CardHolder[]): Promise<void> {
  const accountIds = holders.flatMap(({ account_id }) => (account_id === null ? [] : [account_id]));
  await deps.accounts.endCardSessions(accountIds);
}

/** Those that nobody of the class has; after the fortieth they come again. */
function* freeEmblems(holders: readonly CardHolder[]): Generator<string> {
  const taken = new Set(holders.map(({ emblem }) => emblem));
  yield* emblemNames.filter((name) => !taken.has(name));
  for (;;) yield* emblemNames;
}
