import type { Tx } from '../../../platform/db/database.ts';
import type { Bank } from '../bank/bank.ts';
import { bankOf } from '../bank/bank-of.ts';
import { finishWhenDone } from './finish-when-done.ts';
import { listAnswers, type SessionRow } from './queries.ts';
import { shuffleChoices } from './shuffle-choices.ts';

/** An answer as a device sends it. */
export interface SentAnswer {
  readonly number: number;
  readonly itemId: string;
  readonly shown: number | null;
  readonly heard: boolean;
  readonly seconds: number;
  readonly answeredAt: string;
}

interface Keeping {
  readonly session: SessionRow;
  readonly sent: readonly SentAnswer[];
  readonly now: Date;
}

/**
 * Keeps answers to a session that is held. A question is answered once: the first answer that arrives counts, whatever is sent after. Where
 * two devices gave the same number to different questions, the later one gets the next free number. Answers to a session that has ended or
 * was withdrawn are kept too, and change nothing. Items that the bank does not have are passed over.
 */
export async function keepAnswers(tx: Tx, { session, sent, now }: Keeping): Promise<void> {
  const scope = { districtId: session.district_id };
  const bank = await bankOf(tx, {
    ...scope,
    language: session.language,
    calibrationId: session.calibration_id,
  });
  const before = await listAnswers(tx, scope, [session.session_id]);
  const added = newAnswers(
    sent.filter(({ itemId }) => bank.items.has(itemId)),
    before,
  );
  if (added.length > 0)
    await tx
      .insertInto('check_answer')
      .values(added.map((answer) => rowOf(answer, { session, bank, now })))
      .execute();
  if (session.finished_at === null && session.withdrawn_at === null)
    await finishWhenDone(tx, { session, bank, now });
}

const mostAnswers = 60;

function newAnswers(
  sent: readonly SentAnswer[],
  before: readonly { readonly number: number; readonly item_id: string }[],
): readonly SentAnswer[] {
  const items = new Set(before.map(({ item_id }) => item_id));
  const numbers = new Set(before.map(({ number }) => number));
  return sent.flatMap((answer) => {
    if (items.has(answer.itemId)) return [];
    let { number } = answer;
    while (numbers.has(number)) number += 1;
    if (number > mostAnswers) return [];
    items.add(answer.itemId);
    numbers.add(number);
    return [{ ...answer, number }];
  });
}

function rowOf(
  answer: SentAnswer,
  { session, bank, now }: { session: SessionRow; bank: Bank; now: Date },
) {
  const item = bank.items.get(answer.itemId);
  const order = shuffleChoices(session.session_id, answer.itemId, item?.choices.length ?? 0);
  const choice = answer.shown === null ? null : (order[answer.shown] ?? null);
  return {
    district_id: session.district_id,
    session_id: session.session_id,
    number: answer.number,
    learner_id: session.learner_id,
    item_id: answer.itemId,
    choice,
    is_right: choice === item?.right,
    // A word's meaning is known or not, however it reached the child; a sentence or a passage that was heard was not read.
    heard: answer.heard && item?.area !== 'vocabulary',
    seconds: answer.seconds,
    // A device's clock may run ahead; an answer is never from the future.
    answered_at: new Date(Math.min(Date.parse(answer.answeredAt), now.getTime())),
  };
}
