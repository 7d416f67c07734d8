import { recordAccess } from '../../platform/access-log.ts';
import type { Actor } from '../../platform/auth/actor.ts';
import type { Tx } from '../../platform/db/database.ts';
import { notAllowed } from '../../platform/errors.ts';
import { withChanges } from './agenda.ts';
import { getCheckIn } from './get-check-in.ts';
import { presentAppointment, presentCheckIn, presentDecision } from './present.ts';
import { proposeNext } from './propose-next.ts';
import {
  findLastHeld,
  findOpenCheckIn,
  findPrivateNote,
  findReviewDay,
  listDecisions,
  listItems,
} from './queries.ts';
import { readAgendaSigns } from './read-agenda-signs.ts';
import { readToday } from '../people/index.ts';
import { agendaFor } from './rules.ts';

/** One check-in for whoever holds it. Its agenda lives with the evidence until the talk is held, then it stays as it was. */
export async function readCheckIn(
  tx: Tx,
  actor: Actor,
  { checkInId, now }: { readonly checkInId: string; readonly now: Date },
) {
  const { row, learner, powers } = await getCheckIn(tx, actor, checkInId);
  if (powers.reading !== 'all') throw notAllowed();
  const learnerId = row.learner_id;
  await recordAccess(tx, actor, { learnerId, what: 'check-in-notes' });
  const on = await readToday(tx, actor, now);
  const givenName = learner.preferred_name ?? learner.given_name;
  const items =
    row.agenda ??
    agendaFor(await readAgendaSigns(tx, actor, { learnerId, givenName, checkInId, on }));
  const decisions = await listDecisions(tx, actor, learnerId);
  const last = await findLastHeld(tx, actor, { learnerId, before: row.held_at });
  const next =
    row.held_at === null
      ? undefined
      : await findOpenCheckIn(tx, actor, { learnerId, adultId: row.adult_id });
  const { because, ...proposed } = proposeNext({
    today: on.today,
    reviewDueOn: await findReviewDay(tx, actor, learnerId),
    time: row.at_time?.slice(0, 5) ?? null,
    minutes: row.minutes,
  });
  return {
    ...presentCheckIn(row),
    givenName,
    familyName: learner.family_name,
    since: last?.day ?? null,
    agenda: withChanges(items, await listItems(tx, actor, checkInId)).map((item) => ({
      ...item,
      because: [...item.because],
    })),
    sharedNote: { text: row.shared_note, revision: row.note_revision },
    privateNote: await findPrivateNote(tx, actor, checkInId),
    decisions: decisions.filter((one) => one.check_in_id === checkInId).map(presentDecision),
    openDecisions: decisions
      .filter((one) => one.check_in_id !== checkInId && isOpenThen(one, row.held_at))
      .map(presentDecision),
    next: {
      planned:
        next === undefined ? null : { checkInId: next.check_in_id, ...presentAppointment(next) },
      proposed,
      because: [...because],
    },
  };
}

/** Decided before, and not ticked before the talk was held. */
function isOpenThen(
  decision: { readonly decided_at: Date; readonly done_at: Date | null },
  heldAt: Date | null,
): boolean {
  if (heldAt === null) return decision.done_at === null;
  return decision.decided_at < heldAt && (decision.done_at === null || decision.done_at > heldAt);
}
