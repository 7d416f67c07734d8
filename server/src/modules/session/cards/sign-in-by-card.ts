import type { Cookies, Session } from '../../../platform/auth/accounts.ts';
import { recordAudit } from '../../../platform/audit.ts';
import { asSystem, inDistrict } from '../../../platform/db/scope.ts';
import type { Tx } from '../../../platform/db/database.ts';
import type { Deps } from '../../../platform/deps.ts';
import { hashPictures, sameHash, type Picture } from './card-secrets.ts';
import { findCard, unknownCard, type FoundCard } from './find-card.ts';
import { holdCard, holdDoor, listCardHolders } from './queries.ts';
import { cardLocked, cardWaits, wrongPictures } from './problems.ts';
import { admission, afterWrongTry, doorAfterWrongTry } from './rules.ts';

interface Try {
  readonly token: string;
  readonly learnerId: string;
  readonly pictures: readonly Picture[];
  readonly ip: string;
  readonly userAgent: string;
}

type Outcome =
  | { readonly is: 'right'; readonly accountId: string }
  | { readonly is: 'wrong' | 'waiting' | 'locked' | 'unknown' };

/** Signs a learner in by card and pictures. A wrong try is counted before it is answered. */
export async function signInByCard(
  deps: Deps,
  given: Try,
): Promise<{ readonly session: Session; readonly cookies: Cookies }> {
  await deps.accounts.admitCardTry(given.ip);
  const found = await findCard(deps.connection, given.token);
  const outcome = await inDistrict(deps.connection, asSystem(found), (tx) =>
    tryPictures(deps, tx, { found, given }),
  );
  switch (outcome.is) {
    case 'right':
      return {
        session: { accountId: outcome.accountId, signedInBy: 'card' },
        cookies: await deps.accounts.openCardSession({ ...given, accountId: outcome.accountId }),
      };
    case 'wrong':
      throw wrongPictures();
    case 'waiting':
      throw cardWaits();
    case 'locked':
      throw cardLocked();
    case 'unknown':
      throw unknownCard();
  }
}

interface Attempt {
  readonly found: FoundCard;
  readonly given: Try;
}

async function tryPictures(deps: Deps, tx: Tx, { found, given }: Attempt): Promise<Outcome> {
  const now = deps.now();
  const door = found.classId === null ? undefined : await holdDoor(tx, found, found.classId);
  if (door?.wait_until && door.wait_until > now) return { is: 'waiting' };
  if (!(await opens(tx, found, given.learnerId))) return { is: 'unknown' };
  const card = await holdCard(tx, found, given.learnerId);
  if (card === undefined) return { is: 'unknown' };
  const tries = {
    failures: card.failures,
    waitUntil: card.wait_until,
    lockedAt: card.locked_at,
  };
  const admitted = admission(tries, now);
  if (admitted !== 'open') return { is: admitted };
  const hash = hashPictures(deps.keyFor('card-pictures'), given.learnerId, given.pictures);
  if (sameHash(hash, card.pictures_hash)) {
    await keepRight(tx, found, { learnerId: given.learnerId, now });
    return { is: 'right', accountId: card.account_id };
  }
  const after = afterWrongTry(tries, now);
  await setTries(tx, found, { learnerId: given.learnerId, ...after });
  if (door !== undefined && found.classId !== null) {
    const doorTries = { ...door, since: door.failures_since, waitUntil: door.wait_until };
    await setDoorTries(tx, found, {
      classId: found.classId,
      ...doorAfterWrongTry(doorTries, now),
    });
  }
  if (after.lockedAt !== null) await auditLock(tx, found, given.learnerId);
  return { is: 'wrong' };
}

/** A learner's own card opens that learner alone; a class's opens those who are in it today. */
async function opens(tx: Tx, found: FoundCard, learnerId: string): Promise<boolean> {
  if (found.classId === null) return found.learnerId === learnerId;
  const holders = await listCardHolders(tx, found, found.classId);
  return holders.some((row) => row.learner_id === learnerId);
}

async function keepRight(
  tx: Tx,
  { districtId }: FoundCard,
  { learnerId, now }: { readonly learnerId: string; readonly now: Date },
): Promise<void> {
  await tx
    .updateTable('learner_card')
    .set({ failures: 0, wait_until: null, last_used_at: now })
    .where('district_id', '=', districtId)
    .where('learner_id', '=', learnerId)
    .execute();
  const who = { districtId, personId: learnerId };
  await recordAudit(tx, who, {
    action: 'sign-in-by-card',
    subjectType: 'person',
    subjectId: learnerId,
  });
}

async function setTries(
  tx: Tx,
  { districtId }: FoundCard,
  tries: { learnerId: string; failures: number; waitUntil: Date | null; lockedAt: Date | null },
): Promise<void> {
  await tx
    .updateTable('learner_card')
    .set({ failures: tries.failures, wait_until: tries.waitUntil, locked_at: tries.lockedAt })
    .where('district_id', '=', districtId)
    .where('learner_id', '=', tries.learnerId)
    .execute();
}

async function setDoorTries(
  tx: Tx,
  { districtId }: FoundCard,
  tries: { classId: string; failures: number; since: Date | null; waitUntil: Date | null },
): Promise<void> {
  await tx
    .updateTable('class_door')
    .set({ failures: tries.failures, failures_since: tries.since, wait_until: tries.waitUntil })
    .where('district_id', '=', districtId)
    .where('class_id', '=', tries.classId)
    .execute();
}

async function auditLock(tx: Tx, { districtId }: FoundCard, learnerId: string): Promise<void> {
  await recordAudit(
    tx,
    { districtId, personId: null },
    { action: 'lock-card', subjectType: 'person', subjectId: learnerId },
  );
}
