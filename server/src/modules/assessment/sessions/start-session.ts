import { randomInt } from 'node:crypto';
import type { Tx } from '../../../platform/db/database.ts';
import type { Scope } from '../../../platform/db/scope.ts';
import { newId } from '../../../platform/id.ts';
import { readersAsOf } from '../../reading/index.ts';
import { findNewestCalibration } from '../bank/bank-of.ts';
import type { FormBand } from '../tables.ts';
import { findSession, type SessionRow } from './queries.ts';

interface Starting extends Scope {
  readonly check: { readonly check_id: string; readonly language: 'en' | 'es' };
  readonly learnerId: string;
  readonly today: string;
  readonly now: Date;
  /** Absent: on a screen. */
  readonly formBand?: FormBand;
}

/** However much is known of a reader, a check looks with its own eyes: what was known counts for a few questions at most. In grades. */
const leastPriorError = 1.5;
const restDays = 90;

/**
 * Begins a session where what is known of the reader says, without the questions of the last 90 days. Two at once begin one: what is
 * returned may be what another device, or another sheet of paper, began.
 */
export async function startSession(tx: Tx, starting: Starting): Promise<SessionRow> {
  const { districtId, check, learnerId, now } = starting;
  const readers = await readersAsOf(tx, districtId, [learnerId], starting.today, check.language);
  const known = readers.get(learnerId);
  const calibration = await findNewestCalibration(tx, starting, check.language);
  await tx
    .insertInto('check_session')
    .values({
      district_id: districtId,
      session_id: newId(),
      check_id: check.check_id,
      learner_id: learnerId,
      language: check.language,
      started_at: now,
      seed: randomInt(2 ** 31),
      prior_grade: known?.grade ?? 4,
      prior_error: Math.max(known?.error ?? 3, leastPriorError),
      withheld: await listSeen(tx, { ...starting, learnerIds: [learnerId] }),
      calibration_id: calibration?.calibration_id ?? null,
      form_band: starting.formBand ?? null,
      scored: JSON.stringify(null),
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const session = await findSession(tx, { districtId, checkId: check.check_id, learnerId });
  if (session === undefined) throw new Error('a session that was begun is there');
  return session;
}

interface Seeing extends Scope {
  readonly learnerIds: readonly string[];
  readonly now: Date;
}

/** The questions that any of some learners have had of late. */
export async function listSeen(tx: Tx, { districtId, learnerIds, now }: Seeing): Promise<string[]> {
  if (learnerIds.length === 0) return [];
  const rows = await tx
    .selectFrom('check_answer')
    .select('item_id')
    .distinct()
    .where('district_id', '=', districtId)
    .where('learner_id', 'in', [...learnerIds])
    .where('answered_at', '>', new Date(now.getTime() - restDays * 86_400_000))
    .orderBy('item_id')
    .execute();
  return rows.map(({ item_id }) => item_id);
}
